import type { Point, Rect } from '../../../sop/model/drawing';

/** Two points that differ by less are one point, px. */
const SAME = 0.01;
const EPSILON = 1e-9;

/** The smallest box around some points. */
export function boundsOf(points: readonly Point[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The same line without repeated points and without points on a straight part. */
export function simplified(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && Math.abs(last[0] - point[0]) <= SAME && Math.abs(last[1] - point[1]) <= SAME) continue;
    kept.push(point);
  }
  for (let at = kept.length - 2; at > 0; at -= 1) {
    const [a, b, c] = [kept[at - 1], kept[at], kept[at + 1]];
    if (a && b && c && isStraight(a, b, c)) kept.splice(at, 1);
  }
  return kept;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const turn = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
  const onwards = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  const lengths = Math.hypot(b[0] - a[0], b[1] - a[1]) * Math.hypot(c[0] - b[0], c[1] - b[1]);
  return Math.abs(turn) <= SAME * Math.max(1, Math.sqrt(lengths)) && onwards >= 0;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Distance of a point from a straight part, px. */
export function distanceToPart(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square));
  return Math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy);
}

/** Calls back for each straight part. */
export function eachPart(points: readonly Point[], each: (from: Point, to: Point) => void): void {
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1], points[at]];
    if (from && to) each(from, to);
  }
}

/** How far two spans overlap; negative: how far they are apart. */
export function overlap(startA: number, endA: number, startB: number, endB: number): number {
  return Math.min(endA, endB) - Math.max(startA, startB);
}

/** True when the part a-b enters a box that is made smaller by `inset` on all sides. Liang, Barsky 1984. */
export function entersBox(a: Point, b: Point, box: Rect, inset: number): boolean {
  const [left, right] = [box.x + inset, box.x + box.width - inset];
  const [top, bottom] = [box.y + inset, box.y + box.height - inset];
  if (right <= left || bottom <= top) return false;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, a[0] - left],
    [dx, right - a[0]],
    [-dy, a[1] - top],
    [dy, bottom - a[1]],
  ] as const;
  for (const [speed, room] of sides) {
    if (Math.abs(speed) < EPSILON) {
      if (room <= 0) return false;
      continue;
    }
    const at = room / speed;
    if (speed < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return leave - enter > EPSILON;
}
