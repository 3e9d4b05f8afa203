import type { Point, Rect } from '../model/drawing';

/** True when a square way runs through a box; along its side is past it. */
export function runsThrough(points: readonly Point[], box: Rect): boolean {
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (a === undefined || b === undefined) continue;
    const apart =
      Math.max(a[0], b[0]) <= box.x ||
      Math.min(a[0], b[0]) >= box.x + box.width ||
      Math.max(a[1], b[1]) <= box.y ||
      Math.min(a[1], b[1]) >= box.y + box.height;
    if (!apart) return true;
  }
  return false;
}
