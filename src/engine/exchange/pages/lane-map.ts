import { boxSpan, type FlowDrawing } from './flow-drawing';
import type { FlowBox, FlowPoint, Span } from './flow-space';
import { BESIDE_LINE, LANE_EDGE, LANE_GAP, THIN_LANE } from './room';
import { type AxisMap, squeeze } from './squeeze';

/** What a row shows. */
export interface RowContent {
  readonly boxes: readonly FlowBox[];
  readonly lines: readonly (readonly FlowPoint[])[];
}

/** The sign of a critical step stands out of its upper edge by this. */
const SIGN = 9;

/** Lanes of one row: as they are drawn where something stands or runs in them, thin where nothing does. */
export function laneMap(drawing: Pick<FlowDrawing, 'lanes'>, across: Span, { boxes, lines }: RowContent): AxisMap {
  return squeeze({
    from: across.start,
    to: across.end,
    occupied: [...boxes.map(withSign), ...lines.flatMap(runningIn)].map((span) => clipped(span, across)),
    bands: drawing.lanes
      .filter((lane) => lane.start < across.end && lane.end > across.start)
      .map((lane) => ({ ...clipped(lane, across), least: THIN_LANE })),
    gap: LANE_GAP,
    edge: LANE_EDGE,
  });
}

function withSign(box: FlowBox): Span {
  const { start, end } = boxSpan(box, 'across');
  return { start: start - SIGN, end };
}

/** Where a line runs along the lanes; where it only goes over them it may be shortened. */
function runningIn(points: readonly FlowPoint[]): readonly Span[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (next === undefined || next[0] === point[0]) return [];
    return [{ start: Math.min(point[1], next[1]) - BESIDE_LINE, end: Math.max(point[1], next[1]) + BESIDE_LINE }];
  });
}

function clipped({ start, end }: Span, within: Span): Span {
  return { start: Math.max(start, within.start), end: Math.min(end, within.end) };
}
