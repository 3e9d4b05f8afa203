import { describe, expect, it } from 'vitest';
import { alignSteps } from '../../../src/sop/commands/align-steps';
import { distributeSteps } from '../../../src/sop/commands/distribute-steps';
import { duplicateItems } from '../../../src/sop/commands/duplicate-items';
import { insertStepBefore } from '../../../src/sop/commands/insert-step-before';
import { NOTHING_DRAWN } from '../../../src/sop/drawing/layout-state';
import { settled } from '../../../src/sop/drawing/settled';
import type { Placement } from '../../../src/sop/model/drawing';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aDecision, aRole, aSop, aStage, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const NEW = 'new' as StepId;

const place = (name: string, x: number, y: number): [StepId, Placement] => [
  idOf(name),
  { id: idOf(name), x, y, width: 120, height: 50, pinned: false },
];

/** Three steps of one cell that stand like stairs, and one in the lane below; lanes of 300, stages of 800 px. */
function stairs(changes: { readonly isTidy?: boolean } = {}): SopDocument {
  return settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [aTask('One'), aTask('Two'), aTask('Three'), aTask('Low', { roleId: idOf<RoleId>('Sales') })],
      connectors: connectorsOf('One > Two > Three'),
      drawing: {
        placements: new Map([place('One', 20, 20), place('Two', 180, 100), place('Three', 500, 180), place('Low', 60, 530)]),
        lanes: new Map([
          [idOf<RoleId>('Account manager'), { id: idOf<RoleId>('Account manager'), start: 0, size: 300 }],
          [idOf<RoleId>('Sales'), { id: idOf<RoleId>('Sales'), start: 300, size: 300 }],
        ]),
        stages: new Map([
          [idOf<StageId>('Onboarding'), { id: idOf<StageId>('Onboarding'), start: 0, size: 800 }],
          [idOf<StageId>('Renewal'), { id: idOf<StageId>('Renewal'), start: 800, size: 800 }],
        ]),
        ...(changes.isTidy === true && { state: NOTHING_DRAWN }),
      },
    }),
  );
}

const placed = (sop: SopDocument, name: string): Placement => {
  const placement = sop.drawing.placements.get(idOf(name));
  if (placement === undefined) throw new Error(`${name} is not drawn`);
  return placement;
};
const ALL = [idOf('One'), idOf('Two'), idOf('Three')];

describe('aligning', () => {
  it('puts edges and middles on one line, each step in its cell', () => {
    const sop = stairs();
    const top = done(sop, alignSteps, { stepIds: ALL, edge: 'top' });
    const middle = done(sop, alignSteps, { stepIds: ALL, edge: 'middle' });
    const bottom = done(sop, alignSteps, { stepIds: ALL, edge: 'bottom' });
    const right = done(sop, alignSteps, { stepIds: [idOf('One'), idOf('Low')], edge: 'right' });

    expect(ALL.map((id) => top.drawing.placements.get(id)?.y)).toEqual([20, 20, 20]);
    expect(ALL.map((id) => middle.drawing.placements.get(id)?.y)).toEqual([100, 100, 100]);
    expect(ALL.map((id) => bottom.drawing.placements.get(id)?.y)).toEqual([180, 180, 180]);
    expect(placed(right, 'One').x + placed(right, 'One').width).toBe(placed(right, 'Low').x + placed(right, 'Low').width);
    expect(ALL.map((id) => top.drawing.placements.get(id)?.x)).toEqual(ALL.map((id) => sop.drawing.placements.get(id)?.x));
    expect(settlingFaults(top)).toEqual([]);
  });

  it('pins what it arranged where layouts follow edits, and nothing elsewhere', () => {
    const [free, tidy] = [stairs(), stairs({ isTidy: true })].map((sop) => done(sop, alignSteps, { stepIds: ALL, edge: 'top' }));

    expect(ALL.map((id) => free?.drawing.placements.get(id)?.pinned)).toEqual([false, false, false]);
    expect(ALL.map((id) => tidy?.drawing.placements.get(id)?.pinned)).toEqual([true, true, true]);
    expect(placed(tidy ?? stairs(), 'Low').pinned).toBe(false);
  });

  it('says why where there is no such line, or cards would lie on each other', () => {
    const sop = stairs();

    expect(refusal(sop, alignSteps, { stepIds: [idOf('One')], edge: 'top' })).toBe('Select two or more steps to align them');
    expect(refusal(sop, alignSteps, { stepIds: [idOf('One'), idOf('Low')], edge: 'top' })).toBe(
      'These steps stand in different lanes, so no line goes through all of them',
    );
    const level = done(sop, alignSteps, { stepIds: ALL, edge: 'top' });
    expect(refusal(level, alignSteps, { stepIds: ALL, edge: 'left' })).toBe('“One” and “Two” would lie on each other');
  });
});

describe('distributing', () => {
  it('makes all gaps alike between the outermost steps, in whatever order they were selected', () => {
    const across = done(stairs(), distributeSteps, { stepIds: [...ALL].reverse(), axis: 'x' });
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => placed(across, name));

    expect([one?.x, three?.x]).toEqual([placed(stairs(), 'One').x, placed(stairs(), 'Three').x]);
    const gaps = [(two?.x ?? 0) - (one?.x ?? 0) - (one?.width ?? 0), (three?.x ?? 0) - (two?.x ?? 0) - (two?.width ?? 0)];
    expect(Math.abs((gaps[0] ?? 0) - (gaps[1] ?? 9))).toBeLessThanOrEqual(1);
    expect(settlingFaults(across)).toEqual([]);
  });

  it('says why where there is too little room, or a step would leave its lane', () => {
    const sop = stairs();
    const close = done(sop, alignSteps, { stepIds: ALL, edge: 'middle' });

    expect(refusal(sop, distributeSteps, { stepIds: [idOf('One'), idOf('Two')], axis: 'x' })).toBe(
      'Select three or more steps to distribute them',
    );
    expect(refusal(close, distributeSteps, { stepIds: ALL, axis: 'y' })).toBe(
      'There is not enough room between the outermost two of these steps',
    );
    const apart = done(sop, alignSteps, { stepIds: ALL, edge: 'top' });
    expect(refusal(apart, distributeSteps, { stepIds: [idOf('One'), idOf('Two'), idOf('Low')], axis: 'y' })).toMatch(
      /^“(One|Two)” would leave its lane or stage$/,
    );
  });
});

describe('a step before another one', () => {
  it('takes over all that led there, with its words, and stands in the same cell', () => {
    const sop = settled(
      aSop({
        steps: [aStart('Begin'), aDecision('Ready?'), aTask('Call')],
        connectors: connectorsOf('Begin > Ready? > [yes] Call', 'Begin > Call'),
      }),
    );
    const more = done(sop, insertStepBefore, { beforeStepId: idOf('Call'), stepId: NEW, connectorId: 'cx' as ConnectorId });

    expect([...more.connectors.values()].map(({ from, to, outcome }) => `${from} > ${to} ${outcome}`)).toEqual([
      'begin > ready null',
      'ready > new yes',
      'begin > new null',
      'new > call null',
    ]);
    expect([...more.steps.keys()].indexOf(NEW)).toBe([...more.steps.keys()].indexOf(idOf('Call')) - 1);
    expect(more.steps.get(NEW)?.roleId).toBe(more.steps.get(idOf('Call'))?.roleId);
    expect(more.drawing.placements.get(NEW)?.x).toBeLessThan(placed(more, 'Call').x);
    expect(settlingFaults(more)).toEqual([]);
  });

  it('is never put before a start, and no end before anything', () => {
    const sop = settled(aSop({ steps: [aStart('Begin'), aTask('Call')], connectors: connectorsOf('Begin > Call') }));

    expect(refusal(sop, insertStepBefore, { beforeStepId: idOf('Begin'), stepId: NEW })).toBe('Nothing leads into a start');
    expect(refusal(sop, insertStepBefore, { beforeStepId: idOf('Call'), stepId: NEW, kind: 'end' })).toBe('Nothing comes after an end');
    expect(refusal(sop, insertStepBefore, { beforeStepId: idOf('Call'), stepId: NEW, kind: 'start' })).toBe(
      'A start can’t stand in the middle of a way',
    );
  });
});

describe('copies that are put somewhere', () => {
  it('belong to the cell they were put in, and the originals stay', () => {
    const sop = stairs();
    const to = { x: 300, y: 400, roleId: idOf<RoleId>('Sales'), stageId: idOf<StageId>('Onboarding') };
    const copied = done(sop, duplicateItems, { stepIds: [idOf('One')], noteIds: [], tag: 'd', moves: [{ stepId: idOf('One'), ...to }] });
    const copy = copied.steps.get('step-d-1' as StepId);

    expect(copy).toMatchObject({ name: 'One', roleId: to.roleId });
    expect(copied.drawing.placements.get('step-d-1' as StepId)).toMatchObject({ x: 300 });
    expect(placed(copied, 'One')).toEqual(placed(sop, 'One'));
    expect(refusal(sop, duplicateItems, { stepIds: [idOf('One')], noteIds: [], moves: [{ stepId: idOf('One'), ...to, x: 1e9 }] })).toBe(
      'That place is outside of the drawing',
    );
  });
});
