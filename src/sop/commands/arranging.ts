import { type Axis, columnOf, laneAxis, laneOf } from '../drawing/bands';
import { CELL_PADDING } from '../drawing/geometry-constants';
import { isLaidOut } from '../drawing/layout-state';
import type { LaneBand, Placement, Rect, StageBand } from '../model/drawing';
import type { RoleId, StageId, StepId } from '../model/ids';
import type { Direction, SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';

/** Cards that stand nearer than this to each other would look like one, px. */
const LEAST_GAP = 8;

/** What has to be known of an SOP, or of a draft of one, to arrange steps in it. */
export interface Drawn {
  readonly direction: Direction;
  readonly steps: { get(id: StepId): Step | undefined };
  readonly roles: { has(id: RoleId): boolean };
  readonly stages: { has(id: StageId): boolean };
  readonly placements: { get(id: StepId): Placement | undefined };
  readonly lanes: { get(id: LaneBand['id']): LaneBand | undefined };
  readonly stageBands: { get(id: StageBand['id']): StageBand | undefined };
}

export function drawnSop({ profile, steps, roles, stages, drawing }: SopDocument): Drawn {
  const { placements, lanes, stages: stageBands } = drawing;
  return { direction: profile.direction, steps, roles, stages, placements, lanes, stageBands };
}

export function drawnDraft(draft: SopDraft): Drawn {
  const { steps, roles, stages, placements, lanes, stageBands } = draft;
  return { direction: draft.profile.get().direction, steps, roles, stages, placements, lanes, stageBands };
}

/** The places of the steps that are there, each once, in their order. */
export function placementsOf({ steps, placements }: Drawn, stepIds: readonly StepId[]): Placement[] {
  return [...new Set(stepIds)].flatMap((id) => (steps.get(id) === undefined ? [] : (placements.get(id) ?? [])));
}

/** Where along an axis the card of a step may begin and end, so that it stays in its cell. */
export function roomOf(
  { direction, steps, roles, stages, lanes, stageBands }: Drawn,
  id: StepId,
  axis: Axis,
): { low: number; high: number } {
  const step = steps.get(id);
  const band =
    axis === laneAxis(direction) ? lanes.get(laneOf(roles, step?.roleId ?? null)) : stageBands.get(columnOf(stages, step?.stageId ?? null));
  const { start, size } = band ?? { start: 0, size: 0 };
  return { low: start + CELL_PADDING, high: start + size - CELL_PADDING };
}

const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.width + LEAST_GAP &&
  b.x < a.x + a.width + LEAST_GAP &&
  a.y < b.y + b.height + LEAST_GAP &&
  b.y < a.y + a.height + LEAST_GAP;

/** Why steps can't be drawn at new places, because two cards would lie on each other; null: none do that did not before. */
export function overlapRefusal(sop: SopDocument, moved: readonly Placement[]): string | null {
  const { placements } = sop.drawing;
  const now = new Map([...placements, ...moved.map((one): [StepId, Placement] => [one.id, one])]);
  for (const one of moved) {
    for (const other of now.values()) {
      if (other.id === one.id || !meet(one, other)) continue;
      const [before, otherBefore] = [placements.get(one.id), placements.get(other.id)];
      if (before !== undefined && otherBefore !== undefined && meet(before, otherBefore)) continue;
      return `“${sop.steps.get(one.id)?.name}” and “${sop.steps.get(other.id)?.name}” would lie on each other`;
    }
  }
  return null;
}

/** Draws a step where a person arranged it: pinned in a drawing that is kept tidy, or the next layout would undo it. */
export function putArranged(draft: SopDraft, one: Placement): void {
  draft.placements.add({ ...one, pinned: one.pinned || isLaidOut(draft.state.get()) });
}
