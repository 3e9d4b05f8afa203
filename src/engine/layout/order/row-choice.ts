/**
 * The cheapest strictly rising rows for `count` items among `rows` rows, where `cost(item, row)` is what an item pays on its own.
 * Of equal choices the one with the smaller rows. Needs `count <= rows`. O(count * rows).
 */
export function rowChoice(count: number, rows: number, cost: (item: number, row: number) => number): Int32Array {
  const slack = rows - count;
  const width = slack + 1;
  // least[item * width + shift]: cost of the items up to this one when this one stands in row `item + shift` or above it.
  const least = new Float64Array(count * width);
  const choice = new Int32Array(count * width);
  for (let item = 0; item < count; item += 1) {
    for (let shift = 0; shift <= slack; shift += 1) {
      const before = item === 0 ? 0 : (least[(item - 1) * width + shift] ?? 0);
      const here = before + cost(item, item + shift);
      const above = shift === 0 ? Number.POSITIVE_INFINITY : (least[item * width + shift - 1] ?? 0);
      const isBetter = here < above - 1e-9;
      least[item * width + shift] = isBetter ? here : above;
      choice[item * width + shift] = isBetter ? shift : (choice[item * width + shift - 1] ?? 0);
    }
  }
  const result = new Int32Array(count);
  for (let item = count - 1, shift = slack; item >= 0; item -= 1) {
    shift = choice[item * width + shift] ?? 0;
    result[item] = item + shift;
  }
  return result;
}
