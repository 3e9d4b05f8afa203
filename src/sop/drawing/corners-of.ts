import type { Point } from '../model/drawing';

/**
 * The points where a way begins, bends and ends. What repeats its neighbour or lies on one line with both of its neighbours
 * is left out, also where the way runs back over itself: nobody can see it. The same list when there is nothing to leave out.
 */
export function cornersOf(points: readonly Point[]): readonly Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    while (inLine(corners.at(-2), corners.at(-1), point)) corners.pop();
    const last = corners.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) corners.push(point);
  }
  return corners.length === points.length ? points : corners;
}

function inLine(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return false;
  return (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
}
