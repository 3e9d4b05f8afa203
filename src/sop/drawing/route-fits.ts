import type { Point, Rect, Route } from '../model/drawing';

const TOLERANCE = 1;

/** True when the point lies on the border of the box or, for shapes that draw back from their box, inside of it. */
function meets([x, y]: Point, box: Rect): boolean {
  return x >= box.x - TOLERANCE && x <= box.x + box.width + TOLERANCE && y >= box.y - TOLERANCE && y <= box.y + box.height + TOLERANCE;
}

/** True when a route still leads from the one step to the other. */
export function routeFits(route: Route, from: Rect, to: Rect): boolean {
  const first = route.points[0];
  const last = route.points.at(-1);
  return route.points.length >= 2 && first !== undefined && last !== undefined && meets(first, from) && meets(last, to);
}
