import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxSides } from '../../../../src/engine/layout/fixed/box-sides';
import type { Rect } from '../../../../src/sop/model/drawing';

const box = (x: number, y: number): Rect => ({ x, y, width: 40, height: 20 });
const nobody = () => false;
const stretch = (first: number, last: number) => ({ first, last, margin: 5 });

describe('the room beside a line', () => {
  const above = box(100, 0);
  const below = box(100, 100);
  const sides = new BoxSides([below, above, box(300, 30)], true);

  it('ends at the nearest step on either side', () => {
    expect(sides.before(50, stretch(0, 200), nobody)).toBe(20);
    expect(sides.behind(50, stretch(0, 200), nobody)).toBe(100);
  });

  it('is free where no step lies beside the stretch, or only its own', () => {
    expect(sides.before(50, stretch(0, 90), nobody)).toBe(Number.NEGATIVE_INFINITY);
    expect(sides.behind(50, stretch(0, 200), (index) => index === 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('ends at a step that it only just passes', () => {
    expect(sides.before(50, stretch(0, 96), nobody)).toBe(20);
    expect(sides.before(50, stretch(144, 200), nobody)).toBe(20);
  });

  it('is found as looking at every step would find it, on both axes', () => {
    const small = fc.integer({ min: 0, max: 30 });
    const boxes = fc.array(
      fc.record({ x: small, y: small, width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 12,
      },
    );

    fc.assert(
      fc.property(boxes, small, small, small, fc.boolean(), (all, at, from, length, isAlong) => {
        const spans = all.map(({ x, y, width, height }) => (isAlong ? [y, y + height, x, x + width] : [x, x + width, y, y + height]));
        const beside = spans.filter(([, , start = 0, end = 0]) => end + 5 > from && start - 5 < from + length);
        const found = new BoxSides(all, isAlong);

        expect(found.before(at, stretch(from, from + length), nobody)).toBe(
          Math.max(...beside.flatMap(([, far = 0]) => (far <= at ? [far] : [])), Number.NEGATIVE_INFINITY),
        );
        expect(found.behind(at, stretch(from, from + length), nobody)).toBe(
          Math.min(...beside.flatMap(([near = 0]) => (near >= at ? [near] : [])), Number.POSITIVE_INFINITY),
        );
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
