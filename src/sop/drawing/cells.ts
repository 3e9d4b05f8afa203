import { type LaneBand, type Rect, type StageBand, UNASSIGNED } from '../model/drawing';
import type { RoleId, StageId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { columnOf, laneAxis, laneOf } from './bands';
import { noteBox } from './note-text';

interface Extent {
  readonly start: number;
  readonly size: number;
}

const NOTHING: Extent = { start: 0, size: 0 };

function whole(bands: Iterable<Extent>): Extent {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { start, size } of bands) {
    low = Math.min(low, start);
    high = Math.max(high, start + size);
  }
  return low > high ? NOTHING : { start: low, size: high - low };
}

function rect(sop: SopDocument, lane: Extent, stage: Extent): Rect {
  return laneAxis(sop.profile.direction) === 'y'
    ? { x: stage.start, y: lane.start, width: stage.size, height: lane.size }
    : { x: lane.start, y: stage.start, width: lane.size, height: stage.size };
}

/** The box of the cell of a role and a stage, px of the drawing; null stands for "unassigned". */
export function cellRect(sop: SopDocument, roleId: RoleId | null, stageId: StageId | null): Rect {
  const lane = sop.drawing.lanes.get(laneOf(sop.roles, roleId)) ?? whole(sop.drawing.lanes.values());
  const stage = sop.drawing.stages.get(columnOf(sop.stages, stageId)) ?? whole(sop.drawing.stages.values());
  return rect(sop, lane, stage);
}

function bandAt<B extends LaneBand | StageBand>(bands: Iterable<B>, at: number): B | undefined {
  for (const band of bands) if (at >= band.start && at < band.start + band.size) return band;
  return undefined;
}

/** The cell at a point of the drawing; null outside of the matrix. */
export function cellAt(
  sop: SopDocument,
  x: number,
  y: number,
): { readonly roleId: RoleId | null; readonly stageId: StageId | null } | null {
  const rows = laneAxis(sop.profile.direction) === 'y';
  const lane = bandAt(sop.drawing.lanes.values(), rows ? y : x);
  const stage = bandAt(sop.drawing.stages.values(), rows ? x : y);
  if (lane === undefined || stage === undefined) return null;
  return { roleId: lane.id === UNASSIGNED ? null : (lane.id as RoleId), stageId: stage.id === UNASSIGNED ? null : (stage.id as StageId) }; // all other band ids are ids of the table
}

/** The box of the whole matrix and of what stands beside it. */
export function drawingBounds(sop: SopDocument): Rect {
  const matrix = rect(sop, whole(sop.drawing.lanes.values()), whole(sop.drawing.stages.values()));
  let left = matrix.x;
  let top = matrix.y;
  let right = matrix.x + matrix.width;
  let bottom = matrix.y + matrix.height;
  for (const { x, y, width, height } of [...sop.drawing.placements.values(), ...[...sop.notes.values()].map(noteBox)]) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  for (const route of sop.drawing.routes.values()) {
    for (const [x, y] of route.points) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
