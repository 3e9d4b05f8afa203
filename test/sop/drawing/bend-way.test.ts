import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendWay, nudgeWay } from '../../../src/sop/drawing/bend-way';
import { cornersOf } from '../../../src/sop/drawing/corners-of';
import { connectorPoints } from '../../../src/sop/drawing/direct-route';
import { routeFits } from '../../../src/sop/drawing/route-fits';
import type { WayEnds } from '../../../src/sop/drawing/way-ends';
import { wayParts } from '../../../src/sop/drawing/way-parts';
import type { Point, Rect } from '../../../src/sop/model/drawing';
import type { ConnectorId } from '../../../src/sop/model/ids';
import { STEP_KINDS, type StepKind } from '../../../src/sop/model/step';

const box = (x: number, y: number, width = 200, height = 64): Rect => ({ x, y, width, height });
const between = (from: Rect, to: Rect, kind: StepKind = 'task'): WayEnds => ({ from: { box: from, kind }, to: { box: to, kind } });

/** Out of the right side of one step, down, and into the left side of the other. */
const apart = between(box(0, 0), box(400, 200));
const stairs: readonly Point[] = [
  [200, 32],
  [300, 32],
  [300, 232],
  [400, 232],
];
const straight: readonly Point[] = [
  [200, 32],
  [400, 32],
];
const beside = between(box(0, 0), box(400, 0));

describe('a part in the middle', () => {
  it('moves across its direction, and its neighbours stretch', () => {
    expect(bendWay(stairs, 1, 340, apart)).toEqual({
      points: [
        [200, 32],
        [340, 32],
        [340, 232],
        [400, 232],
      ],
      part: 1,
    });
  });

  it('stops where its neighbours would have no room for an arrow head', () => {
    expect(bendWay(stairs, 1, 205, apart)?.points[1]).toEqual([216, 32]);
    expect(bendWay(stairs, 1, 395, apart)?.points[1]).toEqual([384, 32]);
  });

  it('leads straight out of the step when it is moved over it, and round it when it is moved beyond', () => {
    expect(bendWay(stairs, 1, 100, apart)).toEqual({
      points: [
        [100, 64],
        [100, 232],
        [400, 232],
      ],
      part: 0,
    });
    expect(bendWay(stairs, 1, -40, apart)?.points).toEqual([
      [0, 32],
      [-40, 32],
      [-40, 232],
      [400, 232],
    ]);
  });

  it('becomes one with a part that it comes into line with', () => {
    const detour: readonly Point[] = [
      [200, 32],
      [250, 32],
      [250, 120],
      [320, 120],
      [320, 232],
      [400, 232],
    ];

    expect(bendWay(detour, 3, 253, apart)).toEqual({
      points: [
        [200, 32],
        [250, 32],
        [250, 232],
        [400, 232],
      ],
      part: 1,
    });
  });
});

describe('the first and the last part', () => {
  it('slide along the side of their step', () => {
    expect(bendWay(stairs, 0, 50, apart)?.points.slice(0, 2)).toEqual([
      [200, 50],
      [300, 50],
    ]);
    expect(bendWay(stairs, 2, 214, apart)).toEqual({
      points: [
        [200, 32],
        [300, 32],
        [300, 214],
        [400, 214],
      ],
      part: 2,
    });
  });

  it('stop at its rounded corner', () => {
    expect(bendWay(stairs, 0, 60, apart)?.points[0]).toEqual([200, 54]);
    expect(bendWay(stairs, 0, -2, apart)?.points[0]).toEqual([200, 10]);
  });

  it('get a corner beyond the side, so that the connector still meets the step', () => {
    expect(bendWay(stairs, 0, -30, apart)).toEqual({
      points: [
        [100, 0],
        [100, -30],
        [300, -30],
        [300, 232],
        [400, 232],
      ],
      part: 1,
    });
    expect(bendWay(straight, 0, 100, beside)).toEqual({
      points: [
        [100, 64],
        [100, 100],
        [500, 100],
        [500, 64],
      ],
      part: 1,
    });
  });

  it('of a straight connector slide along both steps at once', () => {
    expect(bendWay(straight, 0, 40, beside)?.points).toEqual([
      [200, 40],
      [400, 40],
    ]);
    expect(bendWay(straight, 0, 50, between(box(0, 0), box(400, 0, 200, 40)))?.points).toEqual([
      [200, 30],
      [400, 30],
    ]);
  });

  it('stay on the outline of a decision', () => {
    const decisions = between(box(0, 0, 200, 104), box(400, 0, 200, 104), 'decision');

    expect(
      bendWay(
        [
          [200, 52],
          [400, 52],
        ],
        0,
        78,
        decisions,
      )?.points,
    ).toEqual([
      [150, 78],
      [450, 78],
    ]);
  });
});

describe('a part that is moved by keys', () => {
  it('goes by as much as is asked, or beyond what is in its way', () => {
    expect(nudgeWay(stairs, 1, 8, apart)?.points[1]).toEqual([308, 32]);
    const atCorner = bendWay(stairs, 0, 54, apart)?.points ?? [];
    expect(nudgeWay(atCorner, 0, 8, apart)?.points.slice(0, 2)).toEqual([
      [100, 64],
      [100, 80],
    ]);
  });

  it('comes straight into the step where there is no room left before it, and a part that is not there goes nowhere', () => {
    const near = between(box(0, 0), box(232, 200));
    const narrow: readonly Point[] = [
      [200, 32],
      [216, 32],
      [216, 232],
      [232, 232],
    ];

    expect(nudgeWay(narrow, 1, 8, near)?.points).toEqual([
      [200, 32],
      [242, 32],
      [242, 200],
    ]);
    expect(nudgeWay(narrow, 3, 8, near)).toBeNull();
  });
});

describe('whatever a hand does to a connector', () => {
  const anyBox = fc.record({
    x: fc.integer({ min: 0, max: 60 }).map((number) => number * 10),
    y: fc.integer({ min: 0, max: 40 }).map((number) => number * 10),
    width: fc.constantFrom(24, 140, 200),
    height: fc.constantFrom(24, 64, 104),
  });
  const moves = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: -300, max: 900 }), fc.boolean()), { minLength: 1, maxLength: 12 });
  const kind = fc.constantFrom(...STEP_KINDS);

  it('it leads square from outline to outline, has no part that is none, and the moved part is where it is said to be', () => {
    let done = 0;
    let tried = 0;
    fc.assert(
      fc.property(anyBox, anyBox, kind, kind, moves, (from, to, a, b, list) => {
        const ends: WayEnds = { from: { box: from, kind: a }, to: { box: to, kind: b } };
        let points = connectorPoints(from, to, { from: a, to: b });
        for (const [part, wish, byKey] of list) {
          tried += 1;
          const at = part % Math.max(1, points.length - 1);
          const before = wayParts(points)[at];
          const bent = byKey ? nudgeWay(points, at, wish < 300 ? -8 : 8, ends) : bendWay(points, at, wish, ends);
          if (bent === null) continue;
          done += 1;
          points = bent.points;
          expect(cornersOf(points)).toEqual(points);
          const parts = wayParts(points);
          expect(parts.length).toBeGreaterThan(0);
          expect(routeFits({ id: 'c1' as ConnectorId, points }, from, to, { from: a, to: b })).toBe(true);
          expect(points.flat().every((value) => Number.isFinite(value) && Math.round(value * 100) / 100 === value)).toBe(true);
          expect(parts[bent.part]).toBeDefined();
          if (byKey && before !== undefined) {
            const axis = before.from[1] === before.to[1] ? 1 : 0;
            const now = parts[bent.part]?.from[axis] ?? Number.NaN;
            expect(Math.sign(now - before.from[axis])).toBe(wish < 300 ? -1 : 1);
          }
        }
      }),
      { numRuns: 800, seed: 6 },
    );
    // Steps that lie on each other leave no room for some of it.
    expect(done / tried).toBeGreaterThan(0.7);
  });
});
