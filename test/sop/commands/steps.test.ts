import { describe, expect, it } from 'vitest';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import { changeStepKind } from '../../../src/sop/commands/change-step-kind';
import { editStep } from '../../../src/sop/commands/edit-step';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { setPinned } from '../../../src/sop/commands/set-pinned';
import { turnSteps } from '../../../src/sop/commands/turn-steps';
import { settled } from '../../../src/sop/drawing/settled';
import type { Placement, Route } from '../../../src/sop/model/drawing';
import type { ConnectorId, RoleId, SopId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aDecision, anApproval, anEnd, aRole, aSop, aStage, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const stage = (name: string) => idOf<StageId>(name);
const GONE = 'gone' as StepId;

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

describe('the words of a step', () => {
  it('make its card as large as they need, around the same middle line', () => {
    const sop = chain();
    const long = done(sop, renameStep, {
      stepId: idOf('Call'),
      name: 'Call the client and everybody who has ever written to us about this',
    });
    const [before, after] = [placed(sop, idOf('Call')), placed(long, idOf('Call'))];

    expect(after.height).toBeGreaterThan(before.height);
    expect(after.x).toBe(before.x);
    expect(Math.abs(after.y + after.height / 2 - before.y - before.height / 2)).toBeLessThanOrEqual(0.5);
    expect(placed(done(long, renameStep, { stepId: idOf('Call'), name: 'Call' }), idOf('Call'))).toEqual(before);
    expect(refusal(sop, renameStep, { stepId: GONE, name: 'x' })).toBe('That step is not there any more');
    expect(refusal(sop, renameStep, { stepId: idOf('Call'), name: '  ' })).toBe('A step needs a name');
  });

  it('are edited field by field; what is taken away is gone', () => {
    const sop = done(chain(), editStep, { stepId: idOf('Call'), changes: { purpose: 'Trust', cadence: 'weekly', roleId: role('Sales') } });
    const less = done(sop, editStep, { stepId: idOf('Call'), changes: { cadence: undefined } });

    expect(sop.steps.get(idOf('Call'))).toMatchObject({ purpose: 'Trust', cadence: 'weekly', roleId: 'sales' });
    expect(less.steps.get(idOf('Call'))).not.toHaveProperty('cadence');
    expect(settlingFaults(sop)).toEqual([]);
  });

  it('never name what is not there', () => {
    const sop = chain();
    const edit = (changes: Parameters<typeof editStep.run>[1]['changes']) => refusal(sop, editStep, { stepId: idOf('Call'), changes });

    expect(refusal(sop, editStep, { stepId: GONE, changes: {} })).toBe('That step is not there any more');
    expect(edit({ kind: 'end' })).toBe('The kind of a step has a command of its own');
    expect(edit({ name: '' })).toBe('A step needs a name');
    expect(edit({ sopId: 'a b' as SopId })).toBe('The id of an SOP has only letters, digits, - and _');
    expect(edit({ stageId: stage('Gone') })).toBe('That stage is not there any more');
    for (const changes of [
      { approverIds: [role('Gone')] },
      { consulted: [role('Gone')] },
      { informed: [role('Gone')] },
      { deciderRoleId: role('Gone') },
      { toRoleId: role('Gone') },
      { checklist: [{ id: 'a', text: 'x', roleId: role('Gone') }] },
    ])
      expect(edit(changes)).toBe('A role that is named is not there any more');
    expect(edit({ submits: [GONE] })).toBe('A step that is to be submitted is not there any more');
    expect(edit({ submits: [idOf('Call')] })).toBe('An approval can’t be submitted to itself');
  });
});

describe('the kind of a step', () => {
  it('brings the outcomes of its ways along: yes becomes approved, our words go with the decision, own words stay', () => {
    const sop = settled(
      aSop({
        steps: [aDecision('Renew?'), aTask('Write'), aTask('Leave'), aTask('Wait')],
        connectors: connectorsOf('Renew? > [no] Leave', 'Renew? > [yes] Write', 'Renew? > [Later] Wait').map((connector) =>
          connector.label === 'Later' ? { ...connector, outcome: 'Later' } : connector,
        ),
      }),
    );
    const approval = done(sop, changeStepKind, { stepId: idOf('Renew?'), kind: 'approval' });
    const task = done(approval, changeStepKind, { stepId: idOf('Renew?'), kind: 'task' });
    const words = (of: SopDocument) => [...of.connectors.values()].map(({ label, outcome }) => [label, outcome]);

    expect(words(approval)).toEqual([
      ['Rejected', 'rejected'],
      ['Approved', 'approved'],
      ['Later', 'Later'],
    ]);
    expect(words(task)).toEqual([
      ['', null],
      ['', null],
      ['Later', 'Later'],
    ]);
    expect(placed(approval, idOf('Renew?')).height).toBeLessThan(placed(sop, idOf('Renew?')).height);
  });

  it('keeps the stored ways with labels for the new words', () => {
    const sop = settled(aSop({ steps: [anApproval('Sign'), aTask('Write')], connectors: connectorsOf('Sign > [approved] Write') }));
    const [from, to] = [placed(sop, idOf('Sign')), placed(sop, idOf('Write'))];
    const route: Route = {
      id: 'c1' as ConnectorId,
      points: [
        [from.x + from.width, from.y + 32],
        [to.x, to.y + 32],
      ],
      label: { x: from.x + from.width + 10, y: from.y, width: 60, height: 18 },
    };
    const drawn = { ...sop, drawing: { ...sop.drawing, routes: new Map([[route.id, route]]) } };
    const task = done(drawn, changeStepKind, { stepId: idOf('Sign'), kind: 'task' });

    expect(task.drawing.routes.get(route.id)?.points).toEqual(route.points);
    expect(task.drawing.routes.get(route.id)).not.toHaveProperty('label');
  });

  it('of several steps at once is one change, or none when one of them can’t be that', () => {
    const sop = settled(aSop({ steps: [aTask('Ask'), aTask('Write'), anEnd('Over')], connectors: connectorsOf('Ask > Write > Over') }));
    const stepIds = [idOf<StepId>('Ask'), idOf<StepId>('Write')];
    const kinds = (of: SopDocument) => [...of.steps.values()].map(({ kind }) => kind);

    expect(kinds(done(sop, turnSteps, { stepIds, kind: 'approval' }))).toEqual(['approval', 'approval', 'end']);
    expect(refusal(sop, turnSteps, { stepIds, kind: 'start' })).toMatch(/Nothing leads into a start/);
  });

  it('gives a step that leads on two ways the two outcomes of a decision', () => {
    const sop = settled(
      aSop({ steps: [aTask('Ask'), aTask('Write'), aTask('Leave')], connectors: connectorsOf('Ask > Write', 'Ask > Leave') }),
    );

    expect(ways(done(sop, changeStepKind, { stepId: idOf('Ask'), kind: 'decision' }))).toEqual(['ask > write [yes]', 'ask > leave [no]']);
  });

  it('says why not', () => {
    const sop = chain();

    expect(refusal(sop, changeStepKind, { stepId: GONE, kind: 'task' })).toBe('That step is not there any more');
    expect(refusal(sop, changeStepKind, { stepId: idOf('Call'), kind: 'end' })).toMatch(/^Nothing comes after an end: /);
    expect(refusal(sop, changeStepKind, { stepId: idOf('Call'), kind: 'start' })).toMatch(/^Nothing leads into a start: /);
  });
});

describe('steps that move', () => {
  it('stand where they were dropped and belong to the cell there', () => {
    const sop = chain();
    const x = (sop.drawing.stages.get(stage('Renewal'))?.start ?? 0) + 40;
    const y = (sop.drawing.lanes.get(role('Sales'))?.start ?? 0) + 30;
    const moved = done(sop, moveSteps, { moves: [{ stepId: idOf('Call'), x, y, roleId: role('Sales'), stageId: stage('Renewal') }] });

    expect(placed(moved, idOf('Call'))).toMatchObject({ x, y });
    expect(moved.steps.get(idOf('Call'))).toMatchObject({ roleId: 'sales', stageId: 'renewal' });
    expect(moved.steps.get(idOf('Write'))).toBe(sop.steps.get(idOf('Write')));
  });

  it('get room for the name of their owner where no lane says it', () => {
    const name = 'Send the summary of the review to all who attended';
    const sop = settled(aSop({ steps: [aTask(name)] }));
    const { x, y } = placed(sop, idOf(name));
    const moved = done(sop, moveSteps, { moves: [{ stepId: idOf(name), x, y, roleId: null, stageId: stage('Onboarding') }] });

    expect(placed(moved, idOf(name)).height).toBeGreaterThan(placed(sop, idOf(name)).height);
  });

  it('go to a free spot of a cell that they were given without a place', () => {
    const sop = chain();
    const given = done(sop, assignSteps, { stepIds: [idOf('Call'), idOf('Write')], roleId: role('Sales') });

    expect([...given.steps.values()].filter((step) => step.roleId === role('Sales')).map((step) => step.id)).toEqual([
      'call',
      'write',
      'stray',
    ]);
    expect(given.steps.get(idOf('Call'))?.stageId).toBe('onboarding');
    expect(done(sop, assignSteps, { stepIds: [idOf('Call')], stageId: null }).steps.get(idOf('Call'))).toMatchObject({
      roleId: 'account-manager',
      stageId: null,
    });
    expect(settlingFaults(given)).toEqual([]);
  });

  it('say why not', () => {
    const sop = chain();
    const move = { stepId: idOf('Call'), x: 0, y: 0, roleId: null, stageId: null };

    expect(refusal(sop, moveSteps, { moves: [] })).toBe('No step is selected');
    expect(refusal(sop, moveSteps, { moves: [{ ...move, stepId: GONE }] })).toBe('That step is not there any more');
    expect(refusal(sop, moveSteps, { moves: [move, { ...move, x: Number.POSITIVE_INFINITY }] })).toBe(
      'That place is outside of the drawing',
    );
    expect(refusal(sop, moveSteps, { moves: [{ ...move, stageId: stage('Gone') }] })).toBe('That stage is not there any more');
    expect(refusal(sop, assignSteps, { stepIds: [] })).toBe('No step is selected');
    expect(refusal(sop, assignSteps, { stepIds: [GONE] })).toBe('That step is not there any more');
    expect(refusal(sop, assignSteps, { stepIds: [idOf('Call')], roleId: role('Gone') })).toBe('That role is not there any more');
  });

  it('are pinned and let go', () => {
    const pinned = done(chain(), setPinned, { stepIds: [idOf('Call'), GONE], pinned: true });

    expect(placed(pinned, idOf('Call')).pinned).toBe(true);
    expect(placed(done(pinned, setPinned, { stepIds: [idOf('Call')], pinned: false }), idOf('Call')).pinned).toBe(false);
    expect(refusal(chain(), setPinned, { stepIds: [GONE], pinned: true })).toBe('No step is selected');
  });
});

it('gives an approval room for the name of who approves', () => {
  const sop = settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Client', { kind: 'customer' })],
      steps: [anApproval('Sign the plan of the year with the client')],
    }),
  );
  const named = done(sop, editStep, {
    stepId: idOf('Sign the plan of the year with the client'),
    changes: { approverIds: [role('Client')] },
  });

  expect([...named.drawing.placements.values()][0]?.height).toBeGreaterThan([...sop.drawing.placements.values()][0]?.height ?? 0);
});
