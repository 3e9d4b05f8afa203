import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornersOf } from '../../../src/sop/drawing/corners-of';
import { crossings } from '../../../src/sop/drawing/crossings';
import { type Hop, lineHops } from '../../../src/sop/drawing/line-hops';
import { hopsPath, roundedPath } from '../../../src/sop/drawing/rounded-path';
import type { Point } from '../../../src/sop/model/drawing';
import { arbitraryWays } from '../../support/arbitrary-way';

const upright = (x: number): readonly Point[] => [
  [x, 0],
  [x, 100],
];
const level = (from: number, to: number): readonly Point[] => [
  [from, 50],
  [to, 50],
];
/** The hops of a level connector over upright ones at some places. */
const over = (way: readonly Point[], ...places: readonly number[]): readonly Hop[] => lineHops([way, ...places.map(upright)])[0] ?? [];

describe('a connector that crosses another', () => {
  it('makes a small bridge over it, and the upright one stays straight', () => {
    expect(lineHops([level(0, 200), upright(100)])).toEqual([[{ part: 0, from: 95, to: 105, rise: 5 }], []]);
  });

  it('bridges upwards, whichever way it runs', () => {
    expect(roundedPath(level(0, 200), over(level(0, 200), 100))).toBe('M0 50L95 50A5 5 0 0 1 105 50L200 50');
    expect(roundedPath(level(200, 0), over(level(200, 0), 100))).toBe('M200 50L105 50A5 5 0 0 0 95 50L0 50');
  });

  it('takes several near each other on one long bridge, and others on bridges of their own', () => {
    const hops = over(level(0, 300), 100, 108, 116, 200);

    expect(hops).toEqual([
      { part: 0, from: 95, to: 121, rise: 5 },
      { part: 0, from: 195, to: 205, rise: 5 },
    ]);
    expect(roundedPath(level(0, 300), hops)).toBe('M0 50L95 50A5 5 0 0 1 100 45L116 45A5 5 0 0 1 121 50L195 50A5 5 0 0 1 205 50L300 50');
    expect(roundedPath(level(300, 0), over(level(300, 0), 100, 108, 116, 200))).toBe(
      'M300 50L205 50A5 5 0 0 0 195 50L121 50A5 5 0 0 0 116 45L100 45A5 5 0 0 0 95 50L0 50',
    );
  });

  it('bridges lower beside a corner, an end or the arrow head, and not at all where there is no room', () => {
    expect(over(level(0, 200), 6)).toEqual([{ part: 0, from: 3, to: 9, rise: 3 }]);
    expect(over(level(0, 200), 185)).toEqual([{ part: 0, from: 182, to: 188, rise: 3 }]);
    expect(over(level(0, 200), 190)).toEqual([]);
    const bent: readonly Point[] = [
      [0, 90],
      [0, 50],
      [200, 50],
      [200, 10],
    ];
    expect(over(bent, 9, 100, 197)).toEqual([
      { part: 1, from: 6, to: 12, rise: 3 },
      { part: 1, from: 95, to: 105, rise: 5 },
    ]);
  });

  it('bridges lower beside a corner of the upright one, and not over its corner or its arrow head', () => {
    const rise = (upright: readonly Point[]) => lineHops([level(0, 200), upright])[0]?.[0]?.rise;
    const turning = (y: number, to: number): readonly Point[] => [
      [60, y],
      [100, y],
      [100, to],
    ];

    expect(rise(turning(40, 100))).toBe(4);
    expect(rise(turning(43, 100))).toBeUndefined();
    expect(rise(turning(60, 0))).toBe(5);
    expect(rise(turning(54, 0))).toBeUndefined();
    expect(rise(turning(0, 66))).toBe(5);
    expect(rise(turning(0, 58))).toBeUndefined();
    expect(rise(turning(100, 42))).toBeUndefined();
    expect(lineHops([level(0, 200), upright(100), turning(40, 100).map(([x, y]): Point => [x + 4, y])])[0]).toEqual([
      { part: 0, from: 96, to: 108, rise: 4 },
    ]);
  });

  it('has bridges that take no room from each other, from corners and from ends, and every crossing with room is on one', () => {
    fc.assert(
      fc.property(arbitraryWays, (ways) => {
        const found = crossings(ways);
        lineHops(ways).forEach((hops, way) => {
          hops.forEach(({ part, from, to, rise }, index) => {
            const before = hops[index - 1];
            expect(rise).toBeGreaterThanOrEqual(2);
            expect(rise).toBeLessThanOrEqual(5);
            expect(to - from).toBeGreaterThanOrEqual(2 * rise - 1e-9);
            if (before?.part === part) expect(from - before.to).toBeGreaterThanOrEqual(2 - 1e-9);
            expect(found[way]?.some((one) => one.part === part && one.x > from && one.x < to)).toBe(true);
          });
          const bare = (found[way] ?? []).filter(({ part, x }) => !hops.some((hop) => hop.part === part && hop.from < x && x < hop.to));
          for (const { part, x, over } of bare) {
            const y = cornersOf(ways[way] ?? [])[part]?.[1] ?? 0;
            const isNear = (points: readonly Point[] = []) => points.some((end) => Math.abs(end[0] - x) + Math.abs(end[1] - y) < 14);
            expect(isNear(ways[way]) || isNear(ways[over.way])).toBe(true);
          }
        });
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('has as many bridges as crossings when these are not too near to anything', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(places, (columns) => {
        expect(over(level(0, 900), ...columns.map((column) => column * 20))).toHaveLength(columns.length);
      }),
      { seed: 5 },
    );
  });
});

describe('the path of a connector', () => {
  it('has its bridges once more alone, for lines that are dashed', () => {
    const hops = over(level(300, 0), 100, 108, 200);

    expect(hopsPath(level(300, 0), hops)).toBe('M113 50A5 5 0 0 0 108 45L100 45A5 5 0 0 0 95 50M205 50A5 5 0 0 0 195 50');
    expect(hopsPath(level(0, 300), [])).toBe('');
  });

  it('without hops and bends is a line; corners are rounded, less where there is little room', () => {
    expect(roundedPath([])).toBe('');
    expect(roundedPath(level(0, 40))).toBe('M0 50L40 50');
    const stairs: readonly Point[] = [
      [0, 0],
      [40, 0],
      [40, 4],
      [80, 4],
    ];
    expect(roundedPath(stairs)).toBe('M0 0L38 0Q40 0 40 2L40 2Q40 4 42 4L80 4');
  });
});
