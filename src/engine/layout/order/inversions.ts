/** How many pairs of a list stand in the wrong order; values are whole numbers from 0 below `size`. O(n log size). */
export function inversions(values: readonly number[], size: number): number {
  const tree = new Int32Array(size + 2);
  let sum = 0;
  values.forEach((value, index) => {
    let notLarger = 0;
    for (let at = value + 1; at > 0; at -= at & -at) notLarger += tree[at] ?? 0;
    sum += index - notLarger;
    for (let at = value + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return sum;
}
