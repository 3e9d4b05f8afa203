import { columnOf, flowAxis, laneAxis, laneOf, lengthOn } from '../drawing/bands';
import { cardSizes } from '../drawing/card-sizes';
import { CELL_PADDING, STEP_GAP } from '../drawing/geometry-constants';
import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import { growBand } from './grow-band';
import { makeRoom } from './make-room';

/**
 * Draws a new step where another one of the same cell stands; that one and all that comes after it in the stage moves on along the flow. Where
 * the other is pinned settling finds a free spot.
 */
export function placeBefore(draft: SopDraft, step: Step, beforeStepId: StepId): void {
  const after = draft.placements.get(beforeStepId);
  if (after === undefined || after.pinned) return;
  const { direction } = draft.profile.get();
  const along = flowAxis(direction);
  const across = laneAxis(direction);
  const size = cardSizes(draft.roles, draft.toolLinks)(step);
  const middle = Math.round(after[across] + (after[lengthOn(across)] - size[lengthOn(across)]) / 2);
  const placed = { ...size, x: 0, y: 0, [along]: after[along], [across]: middle };
  const end = placed[along] + placed[lengthOn(along)];
  makeRoom(draft, step, (one) => one[along] >= after[along], end + STEP_GAP, along);
  draft.placements.add({ ...placed, id: step.id, pinned: false });
  growBand(draft.stageBands, columnOf(draft.stages, step.stageId), end + CELL_PADDING);
  growBand(draft.lanes, laneOf(draft.roles, step.roleId), middle + placed[lengthOn(across)] + CELL_PADDING);
}
