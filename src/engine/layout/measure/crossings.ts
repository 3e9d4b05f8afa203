import type { Point } from '../../../sop/model/drawing';
import { distance, distanceToPart } from './polylines';

/** Closer than this two lines touch, px. */
const TOUCH = 0.005;
const EPSILON = 1e-9;

/** What two lines have to do with each other. */
export interface Meeting {
  readonly crossings: number;
  /** Contacts where neither leaves on the other side: corners that touch, merges, forks. */
  readonly touches: number;
}

/**
 * How often two polylines cross, exact also where they share a stretch: a contact (a point or a shared stretch) is a crossing when the
 * second leaves on another side of the first than it came from. A contact that holds an end of either is none.
 */
export function meetingOf(first: readonly Point[], second: readonly Point[]): Meeting {
  const a = cutAt(first, second);
  const b = cutAt(second, first);
  const isMet = (i: number, j: number) => {
    const [p, q] = [a[i], b[j]];
    return p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= 2 * TOUCH && Math.abs(p[1] - q[1]) <= 2 * TOUCH;
  };
  const seen = new Set<number>();
  let [crossings, touches] = [0, 0];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      if (!isMet(i, j) || seen.has(i * b.length + j)) continue;
      const step = isMet(i + 1, j + 1) ? 1 : isMet(i + 1, j - 1) ? -1 : 0;
      let length = 0;
      while (step !== 0 && isMet(i + length + 1, j + (length + 1) * step)) length += 1;
      for (let k = 0; k <= length; k += 1) seen.add((i + k) * b.length + j + k * step);
      if (leavesOnOtherSide(a, b, i, i + length, j, j + length * step, step || 1)) crossings += 1;
      else touches += 1;
    }
  }
  return { crossings, touches };
}

/** The contact holds a[i0..i1] and b[j0..j1]; `step`: the way that b runs along a. */
function leavesOnOtherSide(
  a: readonly Point[],
  b: readonly Point[],
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  step: number,
): boolean {
  const [before, start, afterStart] = [a[i0 - 1], a[i0], a[i0 + 1]];
  const [beforeEnd, end, after] = [a[i1 - 1], a[i1], a[i1 + 1]];
  const [came, left] = [b[j0 - step], b[j1 + step]];
  if (!before || !start || !afterStart || !beforeEnd || !end || !after || !came || !left) return false;
  const sideBefore = sideOf(before, start, afterStart, came);
  const sideAfter = sideOf(beforeEnd, end, after, left);
  return sideBefore !== 0 && sideAfter !== 0 && sideBefore !== sideAfter;
}

/** On which side of the bent line a, middle, b the ray from the middle to a point lies: 1 left, -1 right, 0 on it. */
function sideOf(a: Point, middle: Point, b: Point, point: Point): number {
  const angle = (to: Point) => Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const turn = (value: number) => ((value % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const ahead = angle(b);
  const back = turn(angle(a) - ahead);
  const own = turn(angle(point) - ahead);
  if (own < 1e-7 || 2 * Math.PI - own < 1e-7 || Math.abs(own - back) < 1e-7) return 0;
  return own < back ? 1 : -1;
}

/** The first line with a point wherever the second one meets it. */
function cutAt(line: readonly Point[], other: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (let at = 0; at + 1 < line.length; at += 1) {
    const [a, b] = [line[at], line[at + 1]];
    if (a === undefined || b === undefined) continue;
    const length = distance(a, b) || 1;
    result.push(a);
    let last = 0;
    for (const share of sharesOf(a, b, length, other).sort((p, q) => p - q)) {
      if ((share - last) * length <= TOUCH || (1 - share) * length <= TOUCH) continue;
      last = share;
      result.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    }
  }
  const end = line.at(-1);
  return end === undefined ? result : [...result, end];
}

/** Where along a-b the other line meets it, as shares of its length. */
function sharesOf(a: Point, b: Point, length: number, other: readonly Point[]): number[] {
  const shares: number[] = [];
  other.forEach((point, index) => {
    const share = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / (length * length);
    const isWithin = share > TOUCH / length && share < 1 - TOUCH / length;
    if (isWithin && distanceToPart(point, a, b) <= TOUCH) shares.push(share);
    const next = other[index + 1];
    const hit = next === undefined ? null : hitOf(a, b, point, next);
    if (hit !== null) shares.push(hit);
  });
  return shares;
}

/** Where a-b meets c-d when they are not parallel, as a share of a-b; null: they don't meet. */
function hitOf(a: Point, b: Point, c: Point, d: Point): number | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const area = rx * sy - ry * sx;
  if (Math.abs(area) < EPSILON) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / area;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / area;
  return t > -EPSILON && t < 1 + EPSILON && u > -EPSILON && u < 1 + EPSILON ? t : null;
}
