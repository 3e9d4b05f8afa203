import { describe, expect, it } from 'vitest';
import { applyLayout } from '../../../src/sop/commands/apply-layout';
import { bendConnector } from '../../../src/sop/commands/bend-connector';
import { changeStepKind } from '../../../src/sop/commands/change-step-kind';
import { editConnector } from '../../../src/sop/commands/edit-connector';
import { moveRole } from '../../../src/sop/commands/move-role';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import { reconnectConnector } from '../../../src/sop/commands/reconnect-connector';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { straightenConnector } from '../../../src/sop/commands/straighten-connector';
import { routeOf } from '../../../src/sop/drawing/direct-route';
import { labelBox } from '../../../src/sop/drawing/label-box';
import { settled } from '../../../src/sop/drawing/settled';
import type { Placement, Point, Route } from '../../../src/sop/model/drawing';
import { readSopFile } from '../../../src/sop/model/file/read-sop-file';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done, refusal } from '../../support/run-commands';
import { aRole, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const C1 = 'c1' as ConnectorId;
const AM = idOf<RoleId>('Account manager');
const SALES = idOf<RoleId>('Sales');
const STAGE = idOf<StageId>('Onboarding');

const at = (name: string, x: number, y: number): Placement => ({ id: idOf(name), x, y, width: 188, height: 64, pinned: false });

/** Call (40, 40) and Write (440, 240) in one lane, Other out of the way; `Sales` has nothing to do. */
function drawn(): SopDocument {
  const sop = aSop({
    roles: [aRole('Account manager'), aRole('Sales')],
    steps: [aTask('Call'), aTask('Write'), aTask('Other')],
    connectors: connectorsOf('Call > Write [yes]'),
  });
  const placements = [at('Call', 40, 40), at('Write', 440, 240), at('Other', 40, 480)];
  const drawing = {
    placements: new Map(placements.map((one) => [one.id, one])),
    lanes: new Map([
      [AM, { id: AM, start: 0, size: 600 }],
      [SALES, { id: SALES, start: 600, size: 168 }],
    ]),
    stages: new Map([[STAGE, { id: STAGE, start: 0, size: 900 }]]),
  };
  return settled({ ...sop, drawing: { ...sop.drawing, ...drawing } });
}

const BY_HAND: readonly Point[] = [
  [134, 104],
  [134, 400],
  [534, 400],
  [534, 304],
];
const bend = (sop: SopDocument, points: readonly Point[] = BY_HAND) => done(sop, bendConnector, { connectorId: C1, points });
const stored = (sop: SopDocument): Route | undefined => sop.drawing.routes.get(C1);
const moved = (sop: SopDocument, ...goals: readonly (readonly [name: string, x: number, y: number])[]) =>
  done(sop, moveSteps, { moves: goals.map(([name, x, y]) => ({ stepId: idOf<StepId>(name), x, y, roleId: AM, stageId: STAGE })) });

describe('a connector that is bent by hand', () => {
  it('keeps that way, says so, and has its words beside it', () => {
    const sop = bend(drawn());
    const connector = sop.connectors.get(C1);

    expect(stored(sop)).toEqual({ id: C1, points: BY_HAND, byHand: true, label: labelBox(BY_HAND, 'yes') });
    expect(connector && routeOf(sop, connector)).toBe(stored(sop));
  });

  it('is tidied: straight on is no bend, and places are hundredths', () => {
    const [a, b, c, d] = BY_HAND as readonly [Point, Point, Point, Point];
    const sop = bend(drawn(), [a, [134, 200], b, [134, 400], [300.004, 400], c, d]);

    expect(stored(sop)?.points).toEqual(BY_HAND);
  });

  it('is refused in words when there is no such connector, no such place, no right angle or no step at its end', () => {
    const sop = drawn();
    const reason = (points: readonly Point[], connectorId = C1) => refusal(sop, bendConnector, { connectorId, points });
    const [a, b, c, d] = BY_HAND as readonly [Point, Point, Point, Point];

    expect(reason(BY_HAND, 'gone' as ConnectorId)).toBe('That connector is not there any more');
    expect(reason([a, [134, Number.NaN], [534, Number.NaN], d])).toBe('That place is outside of the drawing');
    expect(reason([a, [134, 2e6], [534, 2e6], d])).toBe('That place is outside of the drawing');
    expect(reason([a, [150, 400], c, d])).toBe('A connector runs straight and bends at right angles only');
    expect(reason([a])).toBe('A connector runs straight and bends at right angles only');
    expect(reason([])).toBe('A connector runs straight and bends at right angles only');
    expect(reason([[134, 120], b, c, d])).toBe('The connector would no longer lead from step to step');
    expect(reason([a, b, c, [534, 330]])).toBe('The connector would no longer lead from step to step');
    const zigzag = Array.from({ length: 300 }, (_, index): Point => [134 + 2 * Math.ceil(index / 2), 400 + 2 * Math.floor(index / 2)]);
    expect(reason([a, ...zigzag, [534, zigzag.at(-1)?.[1] ?? 0], d])).toBe('So many bends are more than anybody could follow');
  });

  it('keeps what another program noted beside the way', () => {
    const before = drawn();
    const noted = { id: C1, points: BY_HAND, xColour: 'teal' };
    const sop = bend({ ...before, drawing: { ...before.drawing, routes: new Map([[C1, noted]]) } });

    expect(stored(sop)).toMatchObject({ xColour: 'teal', byHand: true });
  });

  it('survives its file', () => {
    const sop = bend(drawn());
    const text = writeSopFile(sop);
    const read = readSopFile(text);

    expect(text).toContain('"byHand": true }');
    expect(read.ok && read.damages).toEqual([]);
    expect(read.ok && stored(read.sop)).toEqual(stored(sop));
  });
});

describe('a way that was made by hand', () => {
  it('moves along when both of its steps move alike, in one drag or with their lane', () => {
    const dragged = moved(bend(drawn()), ['Call', 140, 60], ['Write', 540, 260]);
    const points = BY_HAND.map(([x, y]): Point => [x + 100, y + 20]);

    expect(stored(dragged)).toEqual({ id: C1, points, byHand: true, label: labelBox(points, 'yes') });
    const below = done(bend(drawn()), moveRole, { roleId: AM, before: null });
    expect(stored(below)?.points).toEqual(BY_HAND.map(([x, y]) => [x, y + 168]));
    expect(stored(below)?.byHand).toBe(true);
  });

  it('stays in its middle when one step moves: only the first or the last part stretches', () => {
    const sop = moved(bend(drawn()), ['Write', 500, 200]);

    expect(stored(sop)).toEqual({
      id: C1,
      points: [
        [134, 104],
        [134, 400],
        [594, 400],
        [594, 264],
      ],
      byHand: true,
      label: labelBox(BY_HAND, 'yes'),
    });
  });

  it('goes when it would run through another step, through its own, or not square any more', () => {
    const inTheWay = moved(bend(drawn()), ['Other', 600, 370]);
    expect(stored(inTheWay)?.byHand).toBe(true);
    expect(stored(moved(inTheWay, ['Write', 480, 240]))?.byHand).toBe(true);
    expect(stored(moved(inTheWay, ['Write', 640, 200]))).toBeUndefined();

    expect(stored(moved(bend(drawn()), ['Call', 40, 380]))).toBeUndefined();

    const straight = bend(moved(drawn(), ['Write', 440, 40]), [
      [228, 60],
      [440, 60],
    ]);
    expect(stored(moved(straight, ['Write', 480, 40]))?.points.at(-1)).toEqual([480, 60]);
    expect(stored(moved(straight, ['Write', 440, 80]))).toBeUndefined();
  });

  it('stays when its steps change their size or kind, and meets the new outline', () => {
    const longer = done(bend(drawn()), renameStep, {
      stepId: idOf('Write'),
      name: 'Write a long letter to everybody who was there. '.repeat(3),
    });
    const box = longer.drawing.placements.get(idOf('Write')) ?? at('Write', 0, 0);

    expect(box.height).toBeGreaterThan(64);
    const middle = box.x + box.width / 2;

    expect(stored(longer)?.points.slice(0, 2)).toEqual(BY_HAND.slice(0, 2));
    expect(stored(longer)?.points.slice(2)).toEqual([
      [middle, 400],
      [middle, box.y + box.height],
    ]);
    expect(stored(done(bend(drawn()), changeStepKind, { stepId: idOf('Call'), kind: 'decision' }))?.byHand).toBe(true);
  });

  it('keeps when its words change, and their place follows', () => {
    const sop = done(bend(drawn()), editConnector, { connectorId: C1, changes: { label: 'as agreed in the call' } });

    expect(stored(sop)).toMatchObject({ points: BY_HAND, byHand: true, label: labelBox(BY_HAND, 'as agreed in the call') });
  });

  it('is replaced by the next layout, and goes when the connector leads elsewhere', () => {
    const sop = bend(drawn());
    const { placements, lanes, stages } = sop.drawing;
    const points: readonly Point[] = [
      [228, 72],
      [534, 72],
      [534, 240],
    ];
    const proposal = { placements: [...placements.values()], lanes: [...lanes.values()], stages: [...stages.values()], state: {} };

    expect(stored(done(sop, applyLayout, { ...proposal, routes: [{ id: C1, points }] }))).toEqual({ id: C1, points });
    expect(stored(done(sop, reconnectConnector, { connectorId: C1, to: idOf('Other') }))).toBeUndefined();
  });
});

describe('routing a connector automatically again', () => {
  it('takes the hand-made way away, and a plain one is found', () => {
    const sop = drawn();
    const again = done(bend(sop), straightenConnector, { connectorId: C1 });
    const connector = sop.connectors.get(C1);

    expect(stored(again)).toBeUndefined();
    expect(connector && routeOf(again, connector)).toEqual(connector && routeOf(sop, connector));
  });

  it('is refused in words when there is nothing to take away', () => {
    expect(refusal(drawn(), straightenConnector, { connectorId: C1 })).toBe('That connector is routed automatically already');
    expect(refusal(drawn(), straightenConnector, { connectorId: 'gone' as ConnectorId })).toBe('That connector is not there any more');
  });
});
