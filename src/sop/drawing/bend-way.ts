import type { Point } from '../model/drawing';
import { cornersOf } from './corners-of';
import { SAME_PLACE } from './geometry-constants';
import { onOutlines, type WayEnd, type WayEnds } from './way-ends';
import { isLevel, wayParts } from './way-parts';

/** A way with one part moved, and which of its parts that is now: corners can have come or gone before it. */
export interface BentWay {
  readonly points: readonly Point[];
  readonly part: number;
}

/** So short a part is none: its two neighbours become one. */
const COLLAPSE = 6;
/** Left between a step and the first part that runs past it; an arrow head has room in it. */
const STUB = 16;
/** Kept away from the corners of a step, which are rounded. */
const CORNER = 10;

type Axis = 0 | 1;

const other = (axis: Axis): Axis => (axis === 0 ? 1 : 0);
const at = (axis: Axis, value: number, across: number): Point => (axis === 0 ? [value, across] : [across, value]);

interface Span {
  readonly low: number;
  readonly high: number;
}

function spanOf({ box }: WayEnd, axis: Axis): Span {
  return axis === 0 ? { low: box.x, high: box.x + box.width } : { low: box.y, high: box.y + box.height };
}

/** The part of a side where a connector can leave it. */
function free({ low, high }: Span): Span {
  const corner = Math.min(CORNER, (high - low) / 2);
  return { low: low + corner, high: high - corner };
}

/**
 * Moves a part of a square way across its direction, to a place as near to the wish as there is one; null: there is none.
 * Its neighbours stretch. The first and the last part slide along their step, and beyond its side the way gets a corner there, so
 * that it still leads from outline to outline. Parts that become too short go, and what is in one line becomes one part.
 */
export function bendWay(points: readonly Point[], part: number, wish: number, ends: WayEnds): BentWay | null {
  return nearest(points, part, ends, { wish: () => wish, isAllowed: () => true });
}

/** The same for a hand on the keys: by so many px, or as far beyond as it takes to get anywhere in that direction. */
export function nudgeWay(points: readonly Point[], part: number, by: number, ends: WayEnds): BentWay | null {
  return nearest(points, part, ends, { wish: (now) => now + by, isAllowed: (place, now) => (place - now) * by > 0 });
}

interface Goal {
  wish(now: number): number;
  isAllowed(place: number, now: number): boolean;
}

function nearest(points: readonly Point[], part: number, ends: WayEnds, goal: Goal): BentWay | null {
  const corners = cornersOf(points);
  const parts = wayParts(corners);
  const moved = parts[part];
  if (moved === undefined) return null;
  const along: Axis = isLevel(moved) ? 0 : 1;
  const across = other(along);
  const now = moved.from[across];
  const wish = goal.wish(now);
  const parallels = [parts[part - 2], parts[part + 2]].flatMap((parallel) => (parallel === undefined ? [] : [parallel.from[across]]));
  const inLine = parallels.filter((place) => Math.abs(place - wish) < COLLAPSE);
  const others = [wish, ...limits(part, parts.length, ends, across)].sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
  for (const place of [...inLine, ...others]) {
    const bent = goal.isAllowed(place, now) ? bentAt(corners, part, { along, place, ends }) : null;
    if (bent !== null) return bent;
  }
  return null;
}

/** Where a part goes when it cannot be where it is wished: at the ends of a side, or clear of the step. */
function limits(part: number, count: number, ends: WayEnds, across: Axis): readonly number[] {
  const near = [...(part <= 1 ? [ends.from] : []), ...(part >= count - 2 ? [ends.to] : [])];
  return near.flatMap((end) => {
    const side = spanOf(end, across);
    const { low, high } = free(side);
    return [side.low - STUB, low, high, side.high + STUB];
  });
}

interface Move {
  readonly along: Axis;
  readonly place: number;
  readonly ends: WayEnds;
}

function bentAt(corners: readonly Point[], part: number, { along, place, ends }: Move): BentWay | null {
  const moved = corners.map((point, index) => (index === part || index === part + 1 ? at(along, point[along], place) : point));
  const begun = met({ points: moved, part }, ends.from, along);
  const ended = begun && met(reversed(begun), ends.to, along);
  if (ended === null) return null;
  const bent = reversed(ended);
  const points = onOutlines(cornersOf(bent.points), ends);
  return points === null ? null : { points, part: partAt(points, bent, along) };
}

function reversed({ points, part }: BentWay): BentWay {
  return { points: [...points].reverse(), part: points.length - 2 - part };
}

/** Leads the beginning of a way to its step again after one of its first two parts was moved. */
function met(bent: BentWay, end: WayEnd, along: Axis): BentWay | null {
  if (bent.part === 0) return slid(bent, end, along);
  return bent.part === 1 ? stretched(bent, end, along) : bent;
}

/** The moved part is the first one: its end slides along the step, or a corner leads to the side that it has come to. */
function slid({ points }: BentWay, end: WayEnd, along: Axis): BentWay | null {
  const across = other(along);
  const [first, second] = points;
  if (first === undefined || second === undefined) return null;
  const place = first[across];
  const side = spanOf(end, across);
  const slides = free(side);
  const depth = spanOf(end, along);
  if (place >= slides.low && place <= slides.high) {
    if (second[along] > depth.low && second[along] < depth.high) return null;
    const edge = second[along] >= depth.high ? depth.high : depth.low;
    return { points: [at(along, edge, place), ...points.slice(1)], part: 0 };
  }
  if (place > side.low - STUB && place < side.high + STUB) return null;
  const middle = (depth.low + depth.high) / 2;
  const corner = at(along, Math.abs(second[along] - middle) < COLLAPSE ? second[along] : middle, place);
  const foot = at(along, corner[along], place > side.high ? side.high : side.low);
  return { points: [foot, corner, ...points.slice(1)], part: 1 };
}

/** The moved part is the second one: the first is led to it, or goes when the second leads straight out of the step. */
function stretched({ points }: BentWay, end: WayEnd, along: Axis): BentWay | null {
  const across = other(along);
  const [first, second, third] = points;
  if (first === undefined || second === undefined || third === undefined) return null;
  const place = second[across];
  const depth = spanOf(end, across);
  if (place <= depth.low - STUB || place >= depth.high + STUB) {
    const foot = at(along, first[along], place > depth.high ? depth.high : depth.low);
    return { points: [foot, ...points.slice(1)], part: 1 };
  }
  const slides = free(depth);
  const side = spanOf(end, along);
  const isBeyond = third[along] >= side.high + STUB || third[along] <= side.low - STUB;
  if (place < slides.low || place > slides.high || !isBeyond) return null;
  const foot = at(along, third[along] > side.high ? side.high : side.low, place);
  return { points: [foot, ...points.slice(2)], part: 0 };
}

/** Which part of the tidied way the moved one has become: the nearest one that runs where it was put. */
function partAt(points: readonly Point[], bent: BentWay, along: Axis): number {
  const across = other(along);
  const from = bent.points[bent.part];
  const to = bent.points[bent.part + 1];
  let found = Math.max(0, Math.min(bent.part, points.length - 2));
  if (from === undefined || to === undefined) return found;
  const middle = (from[along] + to[along]) / 2;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next === undefined || point[across] !== next[across] || Math.abs(point[across] - from[across]) > SAME_PLACE) return;
    const off = Math.max(Math.min(point[along], next[along]) - middle, middle - Math.max(point[along], next[along]), 0);
    if (off < least) [found, least] = [index, off];
  });
  return found;
}
