import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../../../src/engine/layout/measure/crossings';
import type { Point } from '../../../../src/sop/model/drawing';

const NOTHING = { crossings: 0, touches: 0 };
const CROSSING = { crossings: 1, touches: 0 };
const TOUCH = { crossings: 0, touches: 1 };

/** Both ways round and in both orders, a meeting is the same. */
function meeting(a: readonly Point[], b: readonly Point[]) {
  const found = meetingOf(a, b);
  for (const [first, second] of [
    [b, a],
    [a.toReversed(), b],
    [a, b.toReversed()],
  ] as const) {
    expect(meetingOf(first, second)).toEqual(found);
  }
  return found;
}

const LEVEL: readonly Point[] = [
  [0, 0],
  [100, 0],
];

describe('two lines', () => {
  it('that never meet have nothing to do with each other', () => {
    expect(
      meeting(LEVEL, [
        [0, 10],
        [100, 10],
      ]),
    ).toEqual(NOTHING);
  });

  it('cross in a point inside of both', () => {
    expect(
      meeting(LEVEL, [
        [50, -20],
        [50, 20],
      ]),
    ).toEqual(CROSSING);
  });

  it('cross in a corner when one leaves on the other side of the other', () => {
    const bent: readonly Point[] = [
      [50, -20],
      [50, 0],
      [80, 20],
    ];
    expect(meeting(LEVEL, bent)).toEqual(CROSSING);
  });

  it('only touch in a corner when it leaves on the side it came from', () => {
    const bounced: readonly Point[] = [
      [30, -20],
      [50, 0],
      [70, -20],
    ];
    expect(meeting(LEVEL, bounced)).toEqual(TOUCH);
  });

  it('only touch where the corners of both meet back to back', () => {
    const above: readonly Point[] = [
      [0, 0],
      [50, 0],
      [50, -50],
    ];
    const below: readonly Point[] = [
      [50, 50],
      [50, 0],
      [100, 0],
    ];
    expect(meeting(above, below)).toEqual(TOUCH);
  });

  it('cross where the corners of both meet and go through each other', () => {
    const first: readonly Point[] = [
      [0, 0],
      [50, 0],
      [50, 50],
    ];
    const second: readonly Point[] = [
      [40, 40],
      [50, 0],
      [100, 0],
    ];
    expect(meeting(first, second)).toEqual(CROSSING);
  });

  it('cross once along a stretch that they share when they swap sides', () => {
    const swapping: readonly Point[] = [
      [20, -20],
      [20, 0],
      [80, 0],
      [80, 20],
    ];
    expect(meeting(LEVEL, swapping)).toEqual(CROSSING);
  });

  it('only touch along a stretch that they share when each keeps to its side', () => {
    const keeping: readonly Point[] = [
      [20, -20],
      [20, 0],
      [80, 0],
      [80, -20],
    ];
    expect(meeting(LEVEL, keeping)).toEqual(TOUCH);
  });

  it('do not cross where one of them ends: forks and merges', () => {
    expect(
      meeting(LEVEL, [
        [50, -20],
        [50, 0],
      ]),
    ).toEqual(TOUCH);
    expect(
      meeting(LEVEL, [
        [20, -20],
        [20, 0],
        [100, 0],
      ]),
    ).toEqual(TOUCH);
  });

  it('cross as often as they do', () => {
    const winding: readonly Point[] = [
      [10, -20],
      [10, 20],
      [50, 20],
      [50, -20],
      [90, -20],
      [90, 20],
    ];
    expect(meeting(LEVEL, winding)).toEqual({ crossings: 3, touches: 0 });
  });
});

/** A line of level and upright parts whose corners share no coordinate with any line made from other `numbers`. */
function orthogonal(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  numbers.slice(2).forEach((_, index) => {
    const [x, y] = index % 2 === 0 ? [numbers[index], numbers[index + 1]] : [numbers[index + 1], numbers[index]];
    points.push([x ?? 0, y ?? 0]);
  });
  return points;
}

/** Level parts against upright ones: in general position there is no other way to meet. */
function crossingsByHand(a: readonly Point[], b: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const [[ax, ay] = [0, 0], [bx, by] = [0, 0]] = [a[i - 1], a[i]];
      const [[cx, cy] = [0, 0], [dx, dy] = [0, 0]] = [b[j - 1], b[j]];
      if ((ay === by) === (cy === dy)) continue;
      const isIn = (value: number, one: number, other: number) => value > Math.min(one, other) && value < Math.max(one, other);
      const isMet = ay === by ? isIn(cx, ax, bx) && isIn(ay, cy, dy) : isIn(ax, cx, dx) && isIn(cy, ay, by);
      if (isMet) sum += 1;
    }
  }
  return sum;
}

describe('lines of level and upright parts', () => {
  it('cross as often as their parts do, wherever they run', () => {
    const lines = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 8, maxLength: 24 })
      .chain((numbers) =>
        fc.integer({ min: 4, max: numbers.length - 4 }).map((cut) => [numbers.slice(0, cut), numbers.slice(cut)] as const),
      );

    fc.assert(
      fc.property(lines, ([first, second]) => {
        const [a, b] = [orthogonal(first), orthogonal(second)];
        expect(meetingOf(a, b)).toEqual({ crossings: crossingsByHand(a, b), touches: 0 });
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});
