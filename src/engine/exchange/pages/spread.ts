/** Places for marks along a border of a length: as near to where they want to be as `step` allows, in the same order. */
export function spread(wanted: readonly number[], length: number, step: number): readonly number[] {
  const count = wanted.length;
  if (count === 0) return [];
  const low = Math.min(step, length) / 2;
  const high = length - low;
  const apart = count === 1 ? step : Math.min(step, (high - low) / (count - 1));
  // Groups that touch move as one to the mean of what their members want.
  const groups: { sum: number; count: number; first: number }[] = [];
  wanted.forEach((place, index) => {
    groups.push({ sum: place, count: 1, first: index });
    for (let last = groups.at(-1), before = groups.at(-2); last && before; last = groups.at(-1), before = groups.at(-2)) {
      if (startOf(before, apart, low, high) + before.count * apart <= startOf(last, apart, low, high) + 1e-9) break;
      groups.pop();
      // Members of the second group want to be where they want, less the room that the first group takes.
      before.sum += last.sum - last.count * before.count * apart;
      before.count += last.count;
    }
  });
  return groups.flatMap((group) => Array.from({ length: group.count }, (_, at) => startOf(group, apart, low, high) + at * apart));
}

/** Where the first of a group stands: the mean of what is wanted, kept on the border. */
function startOf({ sum, count }: { readonly sum: number; readonly count: number }, apart: number, low: number, high: number): number {
  return Math.min(Math.max(low, high - (count - 1) * apart), Math.max(low, sum / count));
}
