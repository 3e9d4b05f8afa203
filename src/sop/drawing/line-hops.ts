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

/** A crossing with the room that the upright line leaves: how high a hop over it may rise. */
interface Place {
  readonly x: number;
  readonly headroom: number;
}

/**
 * The hops of all connectors of a drawing, way by way. Where two cross, the level one hops over the upright one: always, so that
 * the same drawing gives the same hops wherever it is painted, and nothing flickers. A hop shrinks beside a corner or an end of
 * either line, and is left out where it would be too low to be seen; hops beside each other become one longer bridge.
 */
export function lineHops(ways: readonly (readonly Point[])[]): readonly (readonly Hop[])[] {
  const corners = ways.map(cornersOf);
  return crossings(ways).map((found, way) => {
    if (found.length === 0) return NONE;
    const hops: Hop[] = [];
    for (let first = 0; first < found.length; ) {
      const part = found[first]?.part ?? 0;
      let next = first;
      while (found[next]?.part === part) next += 1;
      const level = corners[way] ?? [];
      const y = level[part]?.[1] ?? 0;
      const places = found.slice(first, next).map(({ x, over }) => ({ x, headroom: headroom(corners[over.way] ?? [], over.part, y) }));
      bridges(room(level, part, 0), part, places, hops);
      first = next;
    }
    return hops;
  });
}

/** How far above the crossing the upright line is still straight; nothing where its corner or arrow head is at the crossing itself. */
function headroom(corners: readonly Point[], part: number, y: number): number {
  const [top, bottom] = room(corners, part, 1);
  return y > bottom ? 0 : y - top;
}

/** The bridges of one part, over what stands at the given places from left to right. */
function bridges([low, high]: Room, part: number, places: readonly Place[], hops: Hop[]): void {
  const free = places.filter(({ x, headroom }) => Math.min(x - low, high - x, headroom) >= LEAST);
  let first = 0;
  free.forEach(({ x }, index) => {
    const next = free[index + 1];
    if (next !== undefined && next.x - x < 2 * RADIUS + BETWEEN) return;
    const over = free.slice(first, index + 1);
    const start = over[0]?.x ?? x;
    const rise = over.reduce((least, place) => Math.min(least, place.headroom), Math.min(RADIUS, start - low, high - x));
    hops.push({ part, from: start - rise, to: x + rise, rise });
    first = index + 1;
  });
}

type Room = readonly [low: number, high: number];

/** Where a part is straight and free, along its axis. */
function room(corners: readonly Point[], part: number, axis: 0 | 1): Room {
  const [before, a, b, after] = [corners[part - 1], corners[part], corners[part + 1], corners[part + 2]];
  if (a === undefined || b === undefined) return [0, 0];
  const atStart = before === undefined ? OUT : cornerRadius(before, a, b);
  const atEnd = after === undefined ? HEAD : cornerRadius(a, b, after);
  return a[axis] < b[axis] ? [a[axis] + atStart, b[axis] - atEnd] : [b[axis] + atEnd, a[axis] - atStart];
}
