import { isLevel, type WayPart } from '../../../sop/drawing/way-parts';
import type { Point, Rect } from '../../../sop/model/drawing';

/** Where on a connector the "+" stands, and to which side of that place it is moved. */
export interface InsertPlace {
  readonly at: Point;
  readonly beside: 'right' | 'below';
}

/** So long a part, px of the screen, has room for the "+" beside its handle. */
const ROOMY = 120;
/** Half of the "+" with some air, px of the screen. */
const REACH = 15;

const lengthOf = ({ from, to }: WayPart) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);
const along = ({ from, to }: WayPart, share: number): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];

/** The part half way along a connector. */
function middlePart(parts: readonly WayPart[]): WayPart | undefined {
  let rest = parts.reduce((sum, part) => sum + lengthOf(part), 0) / 2;
  return parts.find((part) => {
    rest -= lengthOf(part);
    return rest <= 0;
  });
}

/** Of a selected connector: beside the handle of the middle part, along it where there is room, else next to it. */
export function insertPlaceBeside(parts: readonly WayPart[], zoom: number): InsertPlace | null {
  const part = middlePart(parts);
  if (part === undefined) return null;
  return { at: along(part, 0.5), beside: isLevel(part) === lengthOf(part) * zoom >= ROOMY ? 'right' : 'below' };
}

/**
 * Of a hovered connector: as near to the middle as its words let, and beside the line, so that a press on the line still selects it and a "+"
 * that comes up under the pointer is never pressed by mistake.
 */
export function insertPlaceNear(parts: readonly WayPart[], label: Rect | undefined, zoom: number): InsertPlace | null {
  const middle = middlePart(parts);
  if (middle === undefined) return null;
  const reach = REACH / zoom;
  const isFree = ([x, y]: Point) =>
    label === undefined ||
    x + reach < label.x ||
    x - reach > label.x + label.width ||
    y + reach < label.y ||
    y - reach > label.y + label.height;
  const others = parts.filter((part) => part !== middle).sort((a, b) => lengthOf(b) - lengthOf(a));
  const places = [middle, ...others].flatMap((part) => [0.5, 0.25, 0.75].map((share) => ({ part, at: along(part, share) })));
  const { part, at } = places.find((place) => isFree(place.at)) ?? { part: middle, at: along(middle, 0.5) };
  return { at, beside: isLevel(part) ? 'below' : 'right' };
}
