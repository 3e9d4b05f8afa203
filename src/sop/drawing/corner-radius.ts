import type { Point } from '../model/drawing';

const RADIUS = 6;

/** How much of the parts before and after a corner its rounding takes, px; less where one of them is short. */
export function cornerRadius(before: Point, corner: Point, after: Point): number {
  return Math.min(RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
