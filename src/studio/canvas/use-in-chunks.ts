import { useEffect, useReducer, useRef } from 'react';

/** Some of what changed is shown now, the rest with the next calls; a list that is complete is the very one that was given. */
export function mergeChunk<Item>(
  wanted: Item[],
  shown: ReadonlyMap<string, Item>,
  keyOf: (item: Item) => string,
  size: number,
): { readonly items: Item[]; readonly isComplete: boolean } {
  let left = size;
  let isComplete = true;
  const items = wanted.map((item) => {
    const old = shown.get(keyOf(item));
    if (old === item || old === undefined) return item;
    if (left > 0) {
      left -= 1;
      return item;
    }
    isComplete = false;
    return old;
  });
  return { items: isComplete ? wanted : items, isComplete };
}

/**
 * A list that reaches the screen in several tasks when very much of it changes at once, as after a layout: hundreds of cards in one
 * task would keep the page from answering. What is new is there at once, and so is a change of a few.
 */
export function useInChunks<Item>(wanted: Item[], keyOf: (item: Item) => string, size: number): Item[] {
  const shown = useRef<ReadonlyMap<string, Item>>(new Map());
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  const { items, isComplete } = mergeChunk(wanted, shown.current, keyOf, size);
  useEffect(() => {
    shown.current = new Map(items.map((item) => [keyOf(item), item]));
    if (isComplete) return;
    const timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [items, isComplete, keyOf]);
  return items;
}
