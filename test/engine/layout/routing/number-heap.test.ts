import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberHeap } from '../../../../src/engine/layout/routing/number-heap';

function emptied(heap: NumberHeap): number[] {
  const values: number[] = [];
  while (heap.size > 0) values.push(heap.pop());
  return values;
}

describe('a heap', () => {
  it('gives back the cheapest first', () => {
    const heap = new NumberHeap();
    for (const [cost, value] of [
      [3, 30],
      [1, 10],
      [2, 20],
    ] as const)
      heap.push(cost, value);

    expect(emptied(heap)).toEqual([10, 20, 30]);
  });

  it('is empty again after it was cleared', () => {
    const heap = new NumberHeap();
    heap.push(1, 1);
    heap.clear();
    heap.push(2, 2);

    expect(emptied(heap)).toEqual([2]);
  });

  it('gives back everything in order, also when it had to grow and was emptied in between', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 200 }), (costs) => {
        const heap = new NumberHeap();
        // The heap begins with room for 1,024.
        const all = Array.from({ length: 12 }, () => costs).flat();
        all.forEach((cost, index) => {
          heap.push(cost, index);
        });
        const popped = emptied(heap);

        expect(new Set(popped).size).toBe(all.length);
        expect(popped.map((index) => all[index])).toEqual([...all].sort((a, b) => a - b));
      }),
      { numRuns: 30, seed: 9 },
    );
  });
});
