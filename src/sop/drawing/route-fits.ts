import type { Point, Rect, Route } from '../model/drawing';
import type { StepKind } from '../model/step';
import { meetOutline } from './meet-outline';

const TOLERANCE = 1;
/** Far enough outside to count as coming from there. */
const OUTSIDE = 10;

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;

/** True when the point lies on the side of the step's box, or on the outline of a kind that draws back from its box. */
export function meetsOutline(point: Point, box: Rect, kind: StepKind): boolean {
  const [x, y] = point;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if (x < box.x - TOLERANCE || x > right + TOLERANCE || y < box.y - TOLERANCE || y > bottom + TOLERANCE) return false;
  if (near(x, box.x) || near(x, right) || near(y, box.y) || near(y, bottom)) return true;
  const sides: readonly (readonly [before: Point, end: Point])[] = [
    [
      [box.x - OUTSIDE, y],
      [box.x, y],
    ],
    [
      [right + OUTSIDE, y],
      [right, y],
    ],
    [
      [x, box.y - OUTSIDE],
      [x, box.y],
    ],
    [
      [x, bottom + OUTSIDE],
      [x, bottom],
    ],
  ];
  return sides.some(([before, end]) => {
    const met = meetOutline(kind, box, before, end);
    return near(met[0], x) && near(met[1], y);
  });
}

/** True when a route still leads from the outline of the one step to the outline of the other. */
export function routeFits(route: Route, from: Rect, to: Rect, kinds: { readonly from: StepKind; readonly to: StepKind }): boolean {
  const first = route.points[0];
  const last = route.points.at(-1);
  if (route.points.length < 2 || first === undefined || last === undefined) return false;
  return meetsOutline(first, from, kinds.from) && meetsOutline(last, to, kinds.to);
}
