/** Where something would like to lie, and where it must. */
export interface Place {
  readonly wish: number;
  readonly low: number;
  readonly high: number;
}

const TIGHTEN = 0.85;
const TRIES = 16;
const EPSILON = 1e-6;
/** Where even that is too much: as close as this, and within the bounds. */
const SQUEEZED = 4;

/**
 * Coordinates close to the wishes, within the bounds, each at least `gap` beyond those that `before` names for it (indexes of earlier
 * places). Where there is no room for the gap it gets smaller, all alike. O(places + pairs).
 */
export function separate(places: readonly Place[], before: readonly (readonly number[])[], gap: number): Float64Array {
  const after: number[][] = places.map(() => []);
  before.forEach((others, index) => {
    for (const other of others) after[other]?.push(index);
  });
  for (let attempt = 0, room = gap; attempt < TRIES; attempt += 1, room *= TIGHTEN) {
    const lowest = lowestPlaces(places, before, room);
    const highest = lowest && highestPlaces(places, after, lowest, room);
    if (lowest === null || highest === null) continue;
    const result = new Float64Array(places.length);
    places.forEach(({ wish }, index) => {
      let at = Math.max(lowest[index] ?? 0, Math.min(highest[index] ?? 0, wish));
      for (const other of before[index] ?? []) at = Math.max(at, (result[other] ?? 0) + room);
      result[index] = Math.min(at, highest[index] ?? 0);
    });
    return result;
  }
  return Float64Array.from(places, ({ wish, low, high }) => Math.max(low, Math.min(high, (wish / gap) * SQUEEZED)));
}

function lowestPlaces(places: readonly Place[], before: readonly (readonly number[])[], gap: number): Float64Array | null {
  const lowest = new Float64Array(places.length);
  for (const [index, { low, high }] of places.entries()) {
    let at = low;
    for (const other of before[index] ?? []) at = Math.max(at, (lowest[other] ?? 0) + gap);
    if (at > high + EPSILON) return null;
    lowest[index] = at;
  }
  return lowest;
}

function highestPlaces(
  places: readonly Place[],
  after: readonly (readonly number[])[],
  lowest: Float64Array,
  gap: number,
): Float64Array | null {
  const highest = new Float64Array(places.length);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    let at = places[index]?.high ?? 0;
    for (const other of after[index] ?? []) at = Math.min(at, (highest[other] ?? 0) - gap);
    if (at < (lowest[index] ?? 0) - EPSILON) return null;
    highest[index] = at;
  }
  return highest;
}
