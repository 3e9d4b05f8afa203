/** Where something would like to lie, and how much it minds if it does not. */
export interface Wish {
  readonly at: number;
  readonly weight: number;
}

/**
 * Coordinates as close to the wishes as the gaps allow: `gaps[i]` at least between place i and i + 1, weighted squares smallest.
 * Pool adjacent violators, Ayer et al. 1955; O(n).
 */
export function isotonic(wishes: readonly Wish[], gaps: readonly number[]): number[] {
  const before: number[] = [];
  wishes.forEach((_, index) => {
    before.push(index === 0 ? 0 : (before[index - 1] ?? 0) + (gaps[index - 1] ?? 0));
  });
  const blocks: { at: number; weight: number; count: number }[] = [];
  wishes.forEach(({ at, weight }, index) => {
    let block = { at: at - (before[index] ?? 0), weight, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.at > block.at; last = blocks.at(-1)) {
      blocks.pop();
      const both = last.weight + block.weight;
      block = { at: (last.at * last.weight + block.at * block.weight) / both, weight: both, count: last.count + block.count };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ at, count }) => new Array<number>(count).fill(at)).map((at, index) => at + (before[index] ?? 0));
}
