import { describe, expect, it } from 'vitest';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { addStep } from '../../../src/sop/commands/add-step';
import { dropStepOnConnector } from '../../../src/sop/commands/drop-step-on-connector';
import { insertStepOnConnector } from '../../../src/sop/commands/insert-step-on-connector';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import { resizeStage } from '../../../src/sop/commands/resize-stage';
import { cellAt } from '../../../src/sop/drawing/cells';
import { settled } from '../../../src/sop/drawing/settled';
import type { Placement } from '../../../src/sop/model/drawing';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aDecision, anEnd, aRole, aSop, aStage, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const stage = (name: string) => idOf<StageId>(name);
const GONE = 'gone' as StepId;
const NEW = 'new' as StepId;
const c = (id: string) => id as ConnectorId;

function chain(): SopDocument {
  return settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [
        aStart('Begin'),
        aTask('Call'),
        aDecision('Renew?'),
        aTask('Write'),
        anEnd('Done'),
        aTask('Stray', { roleId: role('Sales') }),
      ],
      connectors: connectorsOf('Begin > Call > Renew? > [yes] Write > Done'),
    }),
  );
}

const placed = (sop: SopDocument, id: StepId): Placement => {
  const placement = sop.drawing.placements.get(id);
  if (placement === undefined) throw new Error(`${id} is not drawn`);
  return placement;
};

const ways = (sop: SopDocument) =>
  [...sop.connectors.values()].map(({ from, to, outcome }) => `${from} > ${to}${outcome === null ? '' : ` [${outcome}]`}`);

describe('a new step', () => {
  const input = { stepId: NEW, kind: 'task', name: 'Plan', roleId: role('Sales'), stageId: stage('Renewal') } as const;

  it('stands in its cell, at a free spot or with its middle where it was put', () => {
    const sop = chain();
    const free = done(sop, addStep, input);
    const at = {
      x: (sop.drawing.stages.get(stage('Renewal'))?.start ?? 0) + 150,
      y: (sop.drawing.lanes.get(role('Sales'))?.start ?? 0) + 80,
    };
    const put = done(sop, addStep, { ...input, at });

    expect(settlingFaults(free)).toEqual([]);
    expect(placed(put, NEW)).toMatchObject({ x: at.x - 94, y: at.y - 32 });
  });

  it('says why not', () => {
    const sop = chain();

    expect(refusal(sop, addStep, { ...input, stepId: idOf('Call') })).toBe('That step is there already');
    expect(refusal(sop, addStep, { ...input, stepId: 'no id' as StepId })).toBe('An id has only letters, digits, - and _');
    expect(refusal(sop, addStep, { ...input, roleId: role('Gone') })).toBe('That role is not there any more');
    expect(refusal(sop, addStep, { ...input, stageId: stage('Gone') })).toBe('That stage is not there any more');
    expect(refusal(sop, addStep, { ...input, at: { x: Number.NaN, y: 0 } })).toBe('That place is outside of the drawing');
    expect(refusal(sop, addStep, { ...input, roleId: null, stageId: null })).toBeNull();
  });
});

describe('the next step', () => {
  it('stands right after the one before, connected; what came after moves on as a whole and nothing leaves its cell', () => {
    const sop = chain();
    const next = done(sop, addNextStep, { afterStepId: idOf('Begin'), stepId: NEW, connectorId: c('n') });
    const moved = (['Call', 'Renew?', 'Write', 'Done'] as const).map((name) => placed(next, idOf(name)).x - placed(sop, idOf(name)).x);

    expect(placed(next, NEW).x).toBe(placed(next, idOf('Begin')).x + 140 + 40);
    expect(new Set(moved)).toEqual(new Set([228]));
    expect(next.steps.get(NEW)).toMatchObject({ name: 'New step', kind: 'task', roleId: 'account-manager', stageId: 'onboarding' });
    expect(ways(next)).toContain('begin > new');
    expect([...next.steps.keys()].slice(0, 2)).toEqual(['begin', 'new']);
    expect(settlingFaults(next)).toEqual([]);
  });

  it('pushes what comes later in the other lanes of the stage along as far', () => {
    const before = chain();
    const far = placed(before, idOf('Done')).x + 300;
    const lane = before.drawing.lanes.get(role('Sales'))?.start ?? 0;
    const move = { stepId: idOf<StepId>('Stray'), x: far, y: lane + 40, roleId: role('Sales'), stageId: stage('Onboarding') };
    const wide = done(before, moveSteps, { moves: [move] });
    const sop = done(wide, resizeStage, { stageId: stage('Onboarding'), size: far + 220 });
    const row = done(sop, moveSteps, { moves: [move] });
    const next = done(row, addNextStep, { afterStepId: idOf('Begin'), stepId: NEW });

    expect(placed(row, idOf('Stray')).x).toBe(far);
    expect(placed(next, idOf('Stray')).x).toBe(far + 228);
    expect(settlingFaults(next)).toEqual([]);
  });

  it('out of a decision that leads on already stands beside the first way, which stays where it is', () => {
    const sop = chain();
    const next = done(sop, addNextStep, { afterStepId: idOf('Renew?'), stepId: NEW });
    const [first, second] = [placed(next, idOf('Write')), placed(next, NEW)];

    expect(ways(next)).toContain('renew > new [no]');
    expect(first).toEqual(placed(sop, idOf('Write')));
    expect(second.y).toBeGreaterThanOrEqual(first.y + first.height);
    expect(Math.abs(second.x - first.x)).toBeLessThan(100);
    expect(settlingFaults(next)).toEqual([]);
  });

  it('goes to another cell, is another kind and has another outcome when that is wanted', () => {
    const sop = chain();
    const next = done(sop, addNextStep, {
      afterStepId: idOf('Renew?'),
      stepId: NEW,
      kind: 'end',
      name: 'Lost',
      roleId: role('Sales'),
      stageId: stage('Renewal'),
      outcome: 'Never',
    });

    expect(cellAt(next, placed(next, NEW).x, placed(next, NEW).y)).toEqual({ roleId: 'sales', stageId: 'renewal' });
    expect([...next.connectors.values()].at(-1)).toMatchObject({ outcome: 'Never', label: 'Never' });
    expect(next.steps.get(NEW)).toMatchObject({ kind: 'end', name: 'Lost' });
  });

  it('of a step whose lane runs down stands below it', () => {
    const sop = settled({ ...chain(), profile: { ...chain().profile, direction: 'down' } });
    const next = done(sop, addNextStep, { afterStepId: idOf('Begin'), stepId: NEW });

    expect(placed(next, NEW).y).toBe(placed(next, idOf('Begin')).y + 48 + 40);
    expect(settlingFaults(next)).toEqual([]);
  });

  it('says why not', () => {
    const sop = chain();

    expect(refusal(sop, addNextStep, { afterStepId: GONE, stepId: NEW })).toBe('The step before is not there any more');
    expect(refusal(sop, addNextStep, { afterStepId: idOf('Done'), stepId: NEW })).toBe('Nothing comes after an end');
    expect(refusal(sop, addNextStep, { afterStepId: idOf('Call'), stepId: NEW, kind: 'start' })).toBe('Nothing leads into a start');
    expect(refusal(sop, addNextStep, { afterStepId: idOf('Call'), stepId: idOf('Write') })).toBe('That step is there already');
    expect(refusal(sop, addNextStep, { afterStepId: idOf('Call'), stepId: NEW, connectorId: c('c1') })).toBe(
      'That connector is there already',
    );
    expect(refusal(sop, addNextStep, { afterStepId: idOf('Call'), stepId: NEW, roleId: role('Gone') })).toBe(
      'That role is not there any more',
    );
  });
});

describe('a step on a connector', () => {
  it('is put in with the words on the first half; a decision starts its second half with “yes”', () => {
    const sop = chain();
    const put = done(sop, insertStepOnConnector, { connectorId: c('c3'), stepId: NEW, newConnectorId: c('n'), kind: 'decision' });

    expect(ways(put)).toEqual(['begin > call', 'call > renew', 'renew > new [yes]', 'write > done', 'new > write [yes]']);
    expect(settlingFaults(put)).toEqual([]);
  });

  it('is dropped there when nothing touches it yet, and moves to where it was dropped', () => {
    const sop = chain();
    const goal = { x: placed(sop, idOf('Write')).x, y: 100, roleId: role('Account manager'), stageId: stage('Onboarding') };
    const stays = done(sop, dropStepOnConnector, { stepId: idOf('Stray'), connectorId: c('c1') });
    const goes = done(sop, dropStepOnConnector, { stepId: idOf('Stray'), connectorId: c('c1'), move: goal });

    expect(ways(stays)).toContain('begin > stray');
    expect(ways(stays)).toContain('stray > call');
    expect(placed(stays, idOf('Stray'))).toEqual(placed(sop, idOf('Stray')));
    expect(goes.steps.get(idOf('Stray'))?.roleId).toBe('account-manager');
    expect(placed(goes, idOf('Stray'))).toMatchObject({ x: goal.x, y: 100 });
  });

  it('says why not', () => {
    const sop = chain();
    const drop = { stepId: idOf('Stray'), connectorId: c('c1') };

    expect(refusal(sop, insertStepOnConnector, { connectorId: c('x'), stepId: NEW })).toBe('That connector is not there any more');
    expect(refusal(sop, insertStepOnConnector, { connectorId: c('c1'), stepId: idOf('Call') })).toBe('That step is there already');
    expect(refusal(sop, insertStepOnConnector, { connectorId: c('c1'), stepId: NEW, newConnectorId: c('c2') })).toBe(
      'That connector is there already',
    );
    expect(refusal(sop, insertStepOnConnector, { connectorId: c('c1'), stepId: NEW, kind: 'end' })).toBe(
      'A start or an end can’t stand in the middle of a way',
    );
    expect(refusal(sop, dropStepOnConnector, { ...drop, stepId: GONE })).toBe('That step is not there any more');
    expect(refusal(sop, dropStepOnConnector, { ...drop, connectorId: c('x') })).toBe('That connector is not there any more');
    expect(refusal(sop, dropStepOnConnector, { ...drop, stepId: idOf('Done') })).toBe(
      'A start or an end can’t stand in the middle of a way',
    );
    expect(refusal(sop, dropStepOnConnector, { ...drop, stepId: idOf('Call') })).toBe('“Call” is connected already');
    expect(refusal(sop, dropStepOnConnector, { ...drop, newConnectorId: c('c1') })).toBe('That connector is there already');
    expect(refusal(sop, dropStepOnConnector, { ...drop, move: { x: 0, y: 0, roleId: role('Gone'), stageId: null } })).toBe(
      'That role is not there any more',
    );
  });
});
