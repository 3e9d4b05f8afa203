import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornersOf } from '../../../src/sop/drawing/corners-of';
import { crossings } from '../../../src/sop/drawing/crossings';
import { routeOf } from '../../../src/sop/drawing/direct-route';
import { settled } from '../../../src/sop/drawing/settled';
import type { Point } from '../../../src/sop/model/drawing';
import { arbitraryWays } from '../../support/arbitrary-way';
import { generateSop } from '../../support/generate-sop';

/** Every level part against every upright one. */
function counted(ways: readonly (readonly Point[])[]): number {
  const parts = ways.flatMap((way) => {
    const corners = cornersOf(way);
    return corners.slice(1).map((to, index) => ({ from: corners[index] ?? to, to }));
  });
  const isBetween = (at: number, a: number, b: number) => at - Math.min(a, b) >= 0.5 && Math.max(a, b) - at >= 0.5;
  let count = 0;
  for (const level of parts) {
    if (level.from[1] !== level.to[1]) continue;
    for (const upright of parts) {
      if (upright.from[0] !== upright.to[0] || upright === level) continue;
      const meets = isBetween(upright.from[0], level.from[0], level.to[0]) && isBetween(level.from[1], upright.from[1], upright.to[1]);
      if (meets) count += 1;
    }
  }
  return count;
}

const inAll = (ways: readonly (readonly Point[])[]) => crossings(ways).reduce((sum, list) => sum + list.length, 0);

const level: readonly Point[] = [
  [0, 50],
  [100, 50],
];
const upright = (x: number, top: number, bottom: number): readonly Point[] => [
  [x, top],
  [x, bottom],
];

describe('connectors cross', () => {
  it('where a level part of one runs over an upright part of another, and it is told for the level one', () => {
    expect(crossings([upright(30, 0, 100), level, upright(70, 100, 0)])).toMatchObject([
      [],
      [
        { part: 0, x: 30, over: { way: 0, part: 0 } },
        { part: 0, x: 70, over: { way: 2, part: 0 } },
      ],
      [],
    ]);
  });

  it('never where they touch in a corner, meet in a T, share a stretch or run past each other', () => {
    expect(inAll([level, upright(30, 50, 100)])).toBe(0);
    expect(inAll([level, upright(30, 0, 50)])).toBe(0);
    expect(inAll([level, upright(0, 0, 100), upright(100, 0, 100)])).toBe(0);
    expect(inAll([level, level, upright(130, 0, 100)])).toBe(0);
    expect(
      inAll([
        level,
        [
          [20, 0],
          [20, 50],
          [60, 50],
          [60, 100],
        ],
      ]),
    ).toBe(0);
  });

  it('as often when a straight line is written down in several pieces', () => {
    const pieces: readonly Point[] = [
      [0, 50],
      [30, 50],
      [30, 50],
      [100, 50],
    ];

    expect(crossings([pieces, upright(30, 0, 100)])).toMatchObject([[{ part: 0, x: 30, over: { way: 1, part: 0 } }], []]);
  });

  it('exactly as often as a count of every pair says', () => {
    fc.assert(
      fc.property(arbitraryWays, (ways) => {
        expect(inAll(ways)).toBe(counted(ways));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('exactly as often in a large drawing too, found in a fraction of the time that every pair takes', () => {
    const sop = settled(generateSop({ steps: 500, connectors: 650, roles: 8, stages: 6 }));
    const ways = [...sop.connectors.values()].map((connector) => routeOf(sop, connector).points);

    expect(inAll(ways)).toBe(counted(ways));
    expect(inAll(ways)).toBeGreaterThan(100);
    const ratios = Array.from({ length: 7 }, () => timeOf(() => crossings(ways)) / timeOf(() => counted(ways))).sort((a, b) => a - b);
    expect(ratios[0]).toBeLessThan(0.5);
  });
});

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
