import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowChoice } from '../../../../src/engine/layout/order/row-choice';

/** All strictly rising choices of rows. */
function risings(count: number, rows: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, rows - from) }, (_, index) => from + index).flatMap((row) =>
    risings(count - 1, rows, row + 1).map((rest) => [row, ...rest]),
  );
}

describe('rows for steps of one lane and column', () => {
  it('are the first ones when all cost the same', () => {
    expect([...rowChoice(2, 4, () => 1)]).toEqual([0, 1]);
  });

  it('keep the order of the steps, even where one would like to jump another', () => {
    const wishes = [3, 0];

    expect([...rowChoice(2, 4, (item, row) => Math.abs(row - (wishes[item] ?? 0)))]).toEqual([0, 1]);
  });

  it('leave rows free where that is cheaper', () => {
    const wishes = [1, 3];

    expect([...rowChoice(2, 5, (item, row) => Math.abs(row - (wishes[item] ?? 0)))]).toEqual([1, 3]);
  });

  it('are all there are when there are no more than steps', () => {
    expect([...rowChoice(3, 3, (_, row) => -row)]).toEqual([0, 1, 2]);
    expect(rowChoice(0, 2, () => 0)).toHaveLength(0);
  });

  it('cost as little as any choice can', () => {
    const boards = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 })).chain(([count, spare]) =>
      fc
        .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count + spare, maxLength: count + spare }), {
          minLength: count,
          maxLength: count,
        })
        .map((costs) => ({ count, rows: count + spare, costs })),
    );

    fc.assert(
      fc.property(boards, ({ count, rows, costs }) => {
        const cost = (choice: readonly number[]) => choice.reduce((sum, row, item) => sum + (costs[item]?.[row] ?? 0), 0);
        const choice = [...rowChoice(count, rows, (item, row) => costs[item]?.[row] ?? 0)];

        expect(choice).toEqual([...new Set(choice)].sort((a, b) => a - b));
        expect(cost(choice)).toBe(Math.min(...risings(count, rows).map(cost)));
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
