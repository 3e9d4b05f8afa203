import type { Point, Rect } from '../model/drawing';
import type { StepKind } from '../model/step';
import { POINT_DEPTH, pillRadius } from './step-shapes';

type Side = 'left' | 'right' | 'top' | 'bottom';

/**
 * Where a connector that comes from `before` touches the step it ends at. Routes end on the step's box; pills, diamonds and
 * pointed shapes draw back from their box, so the end is moved along its own line until it meets them.
 */
export function meetOutline(kind: StepKind, box: Rect, before: Point, end: Point): Point {
  const side = sideOf(box, before, end);
  if (side === null) return end;
  const acrossIsX = side === 'top' || side === 'bottom';
  const centre = acrossIsX ? box.x + box.width / 2 : box.y + box.height / 2;
  const gap = gapOf(kind, side, box, Math.abs((acrossIsX ? end[0] : end[1]) - centre));
  if (side === 'left') return [box.x + gap, end[1]];
  if (side === 'right') return [box.x + box.width - gap, end[1]];
  if (side === 'top') return [end[0], box.y + gap];
  return [end[0], box.y + box.height - gap];
}

/** The side that the last segment comes through; null when it does not come straight from outside. */
function sideOf(box: Rect, before: Point, end: Point): Side | null {
  const level = before[1] === end[1] && end[1] >= box.y && end[1] <= box.y + box.height;
  const upright = before[0] === end[0] && end[0] >= box.x && end[0] <= box.x + box.width;
  if (level && before[0] <= box.x) return 'left';
  if (level && before[0] >= box.x + box.width) return 'right';
  if (upright && before[1] <= box.y) return 'top';
  if (upright && before[1] >= box.y + box.height) return 'bottom';
  return null;
}

/** How far the outline lies behind the box's side, `off` px away from the middle of that side. */
function gapOf(kind: StepKind, side: Side, box: Rect, off: number): number {
  const endOn = side === 'left' || side === 'right';
  const along = (endOn ? box.height : box.width) / 2;
  if (kind === 'decision') return ((endOn ? box.width : box.height) / 2) * (off / along);
  if (kind === 'start' || kind === 'end') return roundGap(pillRadius(box.width, box.height), along, off);
  if (kind !== 'milestone' && (kind !== 'escalation' || side !== 'right')) return 0;
  if (endOn) return POINT_DEPTH * (off / along);
  const intoPoint = POINT_DEPTH - (along - off);
  return intoPoint > 0 ? (box.height / 2) * (intoPoint / POINT_DEPTH) : 0;
}

function roundGap(radius: number, along: number, off: number): number {
  const intoCorner = off - (along - radius);
  return intoCorner > 0 ? radius - Math.sqrt(Math.max(0, radius ** 2 - intoCorner ** 2)) : 0;
}
