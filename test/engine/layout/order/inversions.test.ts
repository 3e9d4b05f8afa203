import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inversions } from '../../../../src/engine/layout/order/inversions';

describe('pairs in the wrong order', () => {
  it('are none in a list that rises or stays level', () => {
    expect(inversions([], 0)).toBe(0);
    expect(inversions([0, 1, 1, 2], 3)).toBe(0);
  });

  it('are all in a list that falls', () => {
    expect(inversions([3, 2, 1, 0], 4)).toBe(6);
  });

  it('are as many as counting each pair finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
        const pairs = values.flatMap((value, index) => values.slice(index + 1).filter((later) => later < value));

        expect(inversions(values, 10)).toBe(pairs.length);
      }),
      { seed: 4 },
    );
  });
});
