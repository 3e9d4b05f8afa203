/** Where something would like to lie, and where it must. */
export interface Place {
  readonly wish: number;
  readonly low: number;
  readonly high: number;
}

const TIGHTEN = 0.85;
const TRIES = 16;
/** How often the room between too much and too little is halved: to a thousandth of a px. */
const HALVINGS = 12;
const EPSILON = 1e-6;
/** Where even that is too much: as close as this, and within the bounds. */
const SQUEEZED = 4;

type Before = readonly (readonly number[])[];

/**
 * Coordinates close to the wishes, within the bounds, each at least `gap` beyond those that `before` names for it (indexes of earlier
 * places). Where there is no room for the gap it gets smaller, all alike and no smaller than it must. O(places + pairs).
 */
export function separate(places: readonly Place[], before: Before, gap: number): Float64Array {
  const after: number[][] = places.map(() => []);
  before.forEach((others, index) => {
    for (const other of others) after[other]?.push(index);
  });
  const within = (room: number) => placesWithin(places, before, after, room);
  let room = gap;
  let found = within(room);
  for (let attempt = 1; found === null && attempt < TRIES; attempt += 1) {
    room *= TIGHTEN;
    found = within(room);
  }
  if (found === null) return Float64Array.from(places, ({ wish, low, high }) => Math.max(low, Math.min(high, (wish / gap) * SQUEEZED)));
  if (room === gap) return found;
  // A pointed side holds two connectors 4.1 px apart, which still read as two: a step too far and they would read as one.
  for (let tooMuch = room / TIGHTEN, round = 0; round < HALVINGS; round += 1) {
    const middle = (room + tooMuch) / 2;
    const better = within(middle);
    if (better === null) tooMuch = middle;
    else [room, found] = [middle, better];
  }
  return found;
}

/** The places with that much room between them; null: there is not so much. */
function placesWithin(places: readonly Place[], before: Before, after: Before, room: number): Float64Array | null {
  const lowest = lowestPlaces(places, before, room);
  const highest = lowest && highestPlaces(places, after, lowest, room);
  if (lowest === null || highest === null) return null;
  const result = new Float64Array(places.length);
  places.forEach(({ wish }, index) => {
    let at = Math.max(lowest[index] ?? 0, Math.min(highest[index] ?? 0, wish));
    for (const other of before[index] ?? []) at = Math.max(at, (result[other] ?? 0) + room);
    result[index] = Math.min(at, highest[index] ?? 0);
  });
  return result;
}

function lowestPlaces(places: readonly Place[], before: Before, gap: number): Float64Array | null {
  const lowest = new Float64Array(places.length);
  for (const [index, { low, high }] of places.entries()) {
    let at = low;
    for (const other of before[index] ?? []) at = Math.max(at, (lowest[other] ?? 0) + gap);
    if (at > high + EPSILON) return null;
    lowest[index] = at;
  }
  return lowest;
}

function highestPlaces(places: readonly Place[], after: Before, lowest: Float64Array, gap: number): Float64Array | null {
  const highest = new Float64Array(places.length);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    let at = places[index]?.high ?? 0;
    for (const other of after[index] ?? []) at = Math.min(at, (highest[other] ?? 0) - gap);
    if (at < (lowest[index] ?? 0) - EPSILON) return null;
    highest[index] = at;
  }
  return highest;
}
