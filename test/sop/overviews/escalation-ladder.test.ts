import { expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { escalationLadder } from '../../../src/sop/overviews/escalation-ladder';
import { anEscalation, aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { opened } from '../../templates/shipped';

it('stands the escalations in the order in which somebody must answer, what names no time last', () => {
  const raised = (name: string, respondWithin?: string) =>
    anEscalation(name, { ...(respondWithin === undefined ? {} : { respondWithin }), trigger: `${name} fails` });
  const sop = aSop({
    roles: [aRole('Account manager'), aRole('Board')],
    steps: [
      aTask('Call', { respondWithin: 'PT1M', toRoleId: idOf<RoleId>('Board') }),
      raised('Someday'),
      raised('Soon', 'soon'),
      raised('Week', 'P1W'),
      raised('Half a day', 'PT12H'),
      raised('Day', 'P1D'),
      anEscalation('Now', { respondWithin: 'PT90M', toRoleId: idOf<RoleId>('Board'), recovery: 'Call again' }),
    ],
    connectors: connectorsOf('Call > Now', 'Week > Now'),
  });

  const ladder = escalationLadder(sop);

  expect(ladder.map(({ stepId, minutes }) => [stepId, minutes])).toEqual([
    ['now', 90],
    ['half-a-day', 720],
    ['day', 1440],
    ['week', 10_080],
    ['someday', null],
    ['soon', null],
  ]);
  expect(ladder[0]).toEqual({
    stepId: 'now',
    minutes: 90,
    respondWithin: 'PT90M',
    trigger: '',
    from: ['call', 'week'],
    ownerId: 'account-manager',
    toRoleId: 'board',
    recovery: 'Call again',
  });
});

it('lists every escalation of the templates with trigger, time, target and recovery', () => {
  for (const name of ['escalation', 'enterprise', 'key-accounts']) {
    const sop = opened(name);
    const ladder = escalationLadder(sop);
    const times = ladder.map(({ minutes }) => minutes ?? 0);

    expect(ladder).toHaveLength([...sop.steps.values()].filter(({ kind }) => kind === 'escalation').length);
    expect(ladder.length).toBeGreaterThan(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(ladder.filter(({ trigger, toRoleId, recovery, minutes }) => !trigger || !toRoleId || !recovery || !minutes)).toEqual([]);
  }
});
