import type { Point } from '../model/drawing';
import { cornerRadius } from './corner-radius';
import { cornersOf } from './corners-of';
import { crossings } from './crossings';

/** A small bridge in a level part of a way, over one or more ways that run up or down. Px of the drawing; `from` is left of `to`. */
export interface Hop {
  /** Which part of the way's corners it is in. */
  readonly part: number;
  readonly from: number;
  readonly to: number;
  /** How high it rises above the line; also the radius at its ends. */
  readonly rise: number;
}

const RADIUS = 5;
/** A lower bridge cannot be seen. */
const LEAST = 2;
/** Straight line that is left between two bridges; nearer ones become one. */
const BETWEEN = 2;
/** Kept free where a way leaves its step, and for the arrow head where it ends. */
const OUT = 3;
const HEAD = 12;

const NONE: readonly Hop[] = [];

/**
 * The hops of all connectors of a drawing, way by way. Where two cross, the level one hops over the upright one: always, so that
 * the same drawing gives the same hops wherever it is painted, and nothing flickers. A hop shrinks beside a corner or an end, and
 * is left out where it would be too low to be seen; hops beside each other become one longer bridge.
 */
export function lineHops(ways: readonly (readonly Point[])[]): readonly (readonly Hop[])[] {
  return crossings(ways).map((found, way) => {
    if (found.length === 0) return NONE;
    const corners = cornersOf(ways[way] ?? []);
    const hops: Hop[] = [];
    for (let first = 0; first < found.length; ) {
      const part = found[first]?.part ?? 0;
      let next = first;
      while (found[next]?.part === part) next += 1;
      bridges(
        corners,
        part,
        found.slice(first, next).map(({ x }) => x),
        hops,
      );
      first = next;
    }
    return hops;
  });
}

/** The bridges of one part over what stands at the given places, which are sorted. */
function bridges(corners: readonly Point[], part: number, places: readonly number[], hops: Hop[]): void {
  const [low, high] = room(corners, part);
  const free = places.filter((x) => x - low >= LEAST && high - x >= LEAST);
  let first = 0;
  free.forEach((x, index) => {
    const next = free[index + 1];
    if (next !== undefined && next - x < 2 * RADIUS + BETWEEN) return;
    const start = free[first] ?? x;
    const rise = Math.min(RADIUS, start - low, high - x);
    hops.push({ part, from: start - rise, to: x + rise, rise });
    first = index + 1;
  });
}

/** Where a part is straight and free, from left to right. */
function room(corners: readonly Point[], part: number): readonly [low: number, high: number] {
  const [before, a, b, after] = [corners[part - 1], corners[part], corners[part + 1], corners[part + 2]];
  if (a === undefined || b === undefined) return [0, 0];
  const atStart = before === undefined ? OUT : cornerRadius(before, a, b);
  const atEnd = after === undefined ? HEAD : cornerRadius(a, b, after);
  return a[0] < b[0] ? [a[0] + atStart, b[0] - atEnd] : [b[0] + atEnd, a[0] - atStart];
}
