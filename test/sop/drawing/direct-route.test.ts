import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorPoints, routeOf } from '../../../src/sop/drawing/direct-route';
import { settled } from '../../../src/sop/drawing/settled';
import type { Placement, Point, Rect } from '../../../src/sop/model/drawing';
import type { ConnectorId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { STEP_KINDS } from '../../../src/sop/model/step';
import { generateSop } from '../../support/generate-sop';
import { aDecision, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const TASKS = { from: 'task', to: 'task' } as const;
const at = (x: number, y: number, width = 200, height = 64): Rect => ({ x, y, width, height });

const isSquare = (points: readonly Point[]) =>
  points.every(([x, y], index) => {
    const before = points[index - 1];
    return before === undefined || before[0] === x || before[1] === y;
  });

const isOnSide = ([x, y]: Point, box: Rect) =>
  x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;

const runsThrough = (points: readonly Point[], box: Rect) =>
  points.slice(1).some(([x, y], index) => {
    const [ox, oy] = points[index] ?? [x, y];
    return (
      Math.max(x, ox) > box.x && Math.min(x, ox) < box.x + box.width && Math.max(y, oy) > box.y && Math.min(y, oy) < box.y + box.height
    );
  });

describe('a plain way between two steps', () => {
  it('is straight when they stand in one line', () => {
    expect(connectorPoints(at(0, 0), at(300, 0), TASKS)).toEqual([
      [200, 32],
      [300, 32],
    ]);
    expect(connectorPoints(at(0, 0), at(0, 200), TASKS)).toEqual([
      [100, 64],
      [100, 200],
    ]);
  });

  it('bends no more than it must, and leads back outside of the steps', () => {
    expect(connectorPoints(at(0, 0), at(130, 200), TASKS)).toHaveLength(3);
    expect(connectorPoints(at(0, 0), at(400, 200), TASKS)).toHaveLength(4);
    const back = connectorPoints(at(400, 0), at(0, 0), TASKS);
    expect(isSquare(back)).toBe(true);
    expect(back[0]).toEqual([400, 32]);
  });

  it('goes round the step that stands in between', () => {
    const between = at(300, 0);
    const points = connectorPoints(at(0, 0), at(600, 0), TASKS, [between]);

    expect(runsThrough(points, between)).toBe(false);
    expect(isSquare(points)).toBe(true);
  });

  it('goes round a whole wall of steps', () => {
    const wall = [-200, -100, 0, 100, 200].map((y) => at(300, y, 100, 90));
    const points = connectorPoints(at(0, 0), at(600, 0), TASKS, wall);

    expect(wall.filter((box) => runsThrough(points, box))).toEqual([]);
  });

  it('leaves and meets a decision at its tips', () => {
    const points = connectorPoints(at(0, 0, 200, 104), at(300, 0, 200, 104), { from: 'decision', to: 'decision' });

    expect([points[0], points.at(-1)]).toEqual([
      [200, 52],
      [300, 52],
    ]);
  });

  it('of a step to itself goes round its corner', () => {
    const box = at(100, 100);
    const points = connectorPoints(box, box, TASKS);

    expect(points.length).toBeGreaterThan(3);
    expect([points[0], points.at(-1)].every((point) => point !== undefined && isOnSide(point, box))).toBe(true);
  });

  it('is square and leads from step to step wherever they stand', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.constant(200),
      height: fc.constantFrom(64, 104),
    });
    fc.assert(
      fc.property(
        box,
        box,
        fc.array(box, { maxLength: 8 }),
        fc.constantFrom(...STEP_KINDS),
        fc.constantFrom(...STEP_KINDS),
        (from, to, others, a, b) => {
          const points = connectorPoints(from, to, { from: a, to: b }, others);
          const [first, last] = [points[0], points.at(-1)];
          expect(isSquare(points)).toBe(true);
          expect(points.length).toBeGreaterThanOrEqual(2);
          expect(first !== undefined && isOnSide(first, from)).toBe(true);
          expect(last !== undefined && isOnSide(last, to)).toBe(true);
        },
      ),
      { numRuns: 500, seed: 8 },
    );
  });
});

const c1 = 'c1' as ConnectorId;
const first = (sop: SopDocument) => routeOf(sop, [...sop.connectors.values()][0] ?? failed());
function failed(): never {
  throw new Error('The SOP has no connector');
}

function movedTo(sop: SopDocument, name: string, changes: Partial<Placement>): SopDocument {
  const placements = new Map(sop.drawing.placements);
  const before = placements.get(idOf(name));
  if (before !== undefined) placements.set(before.id, { ...before, ...changes });
  return { ...sop, drawing: { ...sop.drawing, placements } };
}

describe('the way of a connector', () => {
  const sop = settled(aSop({ steps: [aTask('Call'), aTask('Write'), aTask('Other')], connectors: connectorsOf('Call > [yes] Write') }));

  it('is the stored one as long as it leads from outline to outline', () => {
    const from = sop.drawing.placements.get(idOf('Call')) ?? failed();
    const to = sop.drawing.placements.get(idOf('Write')) ?? failed();
    const stored = {
      id: c1,
      points: [
        [from.x + 100, from.y],
        [from.x + 100, from.y - 10],
        [to.x + 100, to.y - 10],
        [to.x + 100, to.y],
      ] as const,
    };
    const drawn = { ...sop, drawing: { ...sop.drawing, routes: new Map([[c1, stored]]) } };

    expect(first(drawn)).toBe(stored);
    expect(first(movedTo(drawn, 'Write', { x: to.x + 300 })).points).not.toEqual(stored.points);
    expect(first(movedTo(drawn, 'Call', { y: from.y - 30, height: 124 })).points).not.toEqual(stored.points);
  });

  it('is the very same until something near it moves, and then depends on the drawing alone', () => {
    const before = first(sop);
    const call = sop.drawing.placements.get(idOf('Call')) ?? failed();
    const blocked = movedTo(movedTo(sop, 'Write', { x: 900 }), 'Other', { x: 500, y: call.y });

    expect(first({ ...sop, drawing: { ...sop.drawing, placements: new Map(sop.drawing.placements) } })).toBe(before);
    expect(first(movedTo(sop, 'Other', { x: 4000 }))).toEqual(
      first(movedTo({ ...sop, connectors: new Map([[c1, { ...([...sop.connectors.values()][0] ?? failed()) }]]) }, 'Other', { x: 4000 })),
    );
    expect(runsThrough(first(blocked).points, blocked.drawing.placements.get(idOf('Other')) ?? failed())).toBe(false);
    expect(first(sop)).toEqual(before);
  });

  it('is led anew when another step moves onto it, and back when that one leaves', () => {
    const call = sop.drawing.placements.get(idOf('Call')) ?? failed();
    const far = movedTo(sop, 'Write', { x: call.x + 700 });
    const apart = movedTo(far, 'Other', { y: 3000 });
    const straight = first(apart);
    const crossed = movedTo(apart, 'Other', { x: call.x + 350, y: call.y });

    expect(straight.points).toHaveLength(2);
    expect(runsThrough(first(crossed).points, crossed.drawing.placements.get(idOf('Other')) ?? failed())).toBe(false);
    expect(first(apart)).toEqual(straight);
  });

  it('carries a label near the step that it leaves, with room for its words', () => {
    const { label, points } = first(sop);
    const [start] = points;

    expect(label?.width).toBeGreaterThan(20);
    expect(label !== undefined && start !== undefined && Math.abs(label.x - start[0])).toBeLessThan(60);
  });

  it('is drawn anew when the step becomes another kind', () => {
    const decision = { ...sop, steps: new Map([...sop.steps, [idOf('Call'), aDecision('Call')]]) };

    expect(first(decision).points).toEqual(connectorPoints(...ends(decision), { from: 'decision', to: 'task' }));
  });

  function ends(of: SopDocument): [Rect, Rect] {
    return [of.drawing.placements.get(idOf('Call')) ?? failed(), of.drawing.placements.get(idOf('Write')) ?? failed()];
  }

  it('is empty when a step is not drawn', () => {
    expect(first({ ...sop, drawing: { ...sop.drawing, placements: new Map() } }).points).toEqual([]);
  });
});

describe('650 ways among 500 steps', () => {
  it('are found at once, are not looked for again, and hardly ever run through a step', () => {
    const sop = settled(generateSop({ steps: 500, connectors: 650 }));
    const connectors = [...sop.connectors.values()];
    const start = performance.now();
    const routes = connectors.map((connector) => routeOf(sop, connector));
    const found = performance.now();
    const again = connectors.map((connector) => routeOf(sop, connector));
    const repeated = performance.now();

    expect(again.every((route, index) => route === routes[index])).toBe(true);
    // Ten times what was measured on the slowest machine: it must not fail for a busy one, only for a slow way of looking.
    expect(found - start).toBeLessThan(500);
    expect(repeated - found).toBeLessThan(20);
    const through = connectors.filter(({ from, to }, index) =>
      [...sop.drawing.placements.values()].some((box) => box.id !== from && box.id !== to && runsThrough(routes[index]?.points ?? [], box)),
    );
    expect(through.length).toBeLessThan(20);
  });
});
