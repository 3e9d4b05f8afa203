import type { Connector } from '../model/connector';
import type { Point, Rect } from '../model/drawing';
import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { StepKind } from '../model/step';
import { meetOutline } from './meet-outline';

/** The step that a way begins or ends at. */
export interface WayEnd {
  readonly box: Rect;
  readonly kind: StepKind;
}

/** The steps that a way leads from and to. */
export interface WayEnds {
  readonly from: WayEnd;
  readonly to: WayEnd;
}

/** The steps at the ends of a connector, as they are drawn; null: one of them is not. */
export function wayEndsOf(sop: SopDocument, connector: Connector): WayEnds | null {
  const from = wayEnd(sop, connector.from);
  const to = wayEnd(sop, connector.to);
  return from === null || to === null ? null : { from, to };
}

function wayEnd(sop: SopDocument, id: StepId): WayEnd | null {
  const box = sop.drawing.placements.get(id);
  return box === undefined ? null : { box, kind: sop.steps.get(id)?.kind ?? 'task' };
}

/**
 * The way with its ends moved along their own lines onto the outlines of its steps, in hundredths of a px; null when an end does
 * not come straight from outside of its step.
 */
export function onOutlines(points: readonly Point[], ends: WayEnds): readonly Point[] | null {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (first === undefined || second === undefined || beforeLast === undefined || last === undefined) return null;
  const start = metFromOutside(ends.from, second, first);
  const end = metFromOutside(ends.to, beforeLast, last);
  return start === null || end === null ? null : [start, ...points.slice(1, -1), end].map(([x, y]) => [hundredths(x), hundredths(y)]);
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Where the line meets the outline; null when it begins inside of the step, misses it or ends on its far side. */
function metFromOutside({ box, kind }: WayEnd, before: Point, end: Point): Point | null {
  const { x, y, width, height } = box;
  const isInside = before[0] > x && before[0] < x + width && before[1] > y && before[1] < y + height;
  const isLevel = before[1] === end[1];
  const isPast = isLevel ? end[1] < y || end[1] > y + height : end[0] < x || end[0] > x + width;
  if (isInside || isPast) return null;
  const met = meetOutline(kind, box, before, end);
  const isFar = isLevel ? (end[0] - (x + width / 2)) * (before[0] - end[0]) < 0 : (end[1] - (y + height / 2)) * (before[1] - end[1]) < 0;
  return isFar ? null : met;
}
