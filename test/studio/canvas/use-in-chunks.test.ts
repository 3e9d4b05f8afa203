import { describe, expect, it } from 'vitest';
import { mergeChunk } from '../../../src/studio/canvas/use-in-chunks';

interface Item {
  readonly id: string;
  readonly at: number;
}

const idOf = ({ id }: Item) => id;
const items = (count: number, at: number): Item[] => Array.from({ length: count }, (_, index) => ({ id: `s${index}`, at }));
const shownOf = (list: readonly Item[]) => new Map(list.map((item) => [item.id, item]));

/** Every list that is shown on the way from `before` to `after`. */
function shownOnTheWay(before: Item[], after: Item[], size: number): Item[][] {
  const lists: Item[][] = [];
  let shown = shownOf(before);
  for (;;) {
    const { items: next, isComplete } = mergeChunk(after, shown, idOf, size);
    lists.push(next);
    if (isComplete) return lists;
    shown = shownOf(next);
  }
}

describe('a list in chunks', () => {
  it('changes so many at a time, in their order, until it is the very list that was wanted', () => {
    const after = items(10, 2);
    const lists = shownOnTheWay(items(10, 1), after, 4);

    expect(lists.map((list) => list.filter(({ at }) => at === 2).length)).toEqual([4, 8, 10]);
    expect(lists.at(-1)).toBe(after);
    expect(lists.every((list) => list.map(idOf).join() === after.map(idOf).join())).toBe(true);
  });

  it('shows a change of a few at once, and what is new or gone never late', () => {
    const before = items(10, 1);
    const few = before.map((item, index) => (index < 3 ? { ...item, at: 2 } : item));
    const grown = items(30, 1).map((item, index) => before[index] ?? item);

    expect(shownOnTheWay(before, few, 4)).toEqual([few]);
    expect(shownOnTheWay(before, grown, 4)).toEqual([grown]);
    expect(shownOnTheWay(items(30, 1), items(2, 2), 4)).toHaveLength(1);
  });
});
