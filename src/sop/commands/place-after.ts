import { type Axis, columnOf, flowAxis, laneAxis, laneOf, lengthOn } from '../drawing/bands';
import { cardSizes } from '../drawing/card-sizes';
import { CELL_PADDING, STEP_GAP } from '../drawing/geometry-constants';
import type { Rect } from '../model/drawing';
import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import { growBand } from './grow-band';
import { makeRoom } from './make-room';

const end = (box: Rect, axis: Axis) => box[axis] + box[lengthOn(axis)];

/**
 * Draws a new step right after another one of the same cell. What stands there, and all that comes after it in that stage, moves on
 * along the flow by as much as is missing, except what is pinned; the stage grows with it. A further way out of a decision goes beside the ways it
 * has (`isBranch`), and the lane grows. Steps in other stages are not touched. In another cell settling finds the spot.
 */
export function placeAfter(draft: SopDraft, step: Step, afterStepId: StepId, isBranch: boolean): void {
  const before = draft.placements.get(afterStepId);
  const source = draft.steps.get(afterStepId);
  if (before === undefined || source === undefined) return;
  if (source.roleId !== step.roleId || source.stageId !== step.stageId) return;
  const { direction } = draft.profile.get();
  const along = flowAxis(direction);
  const across = laneAxis(direction);
  const size = cardSizes(draft.roles, draft.toolLinks)(step);
  const middle = before[across] + (before[lengthOn(across)] - size[lengthOn(across)]) / 2;
  const wished = { ...size, x: 0, y: 0, [along]: end(before, along) + STEP_GAP, [across]: Math.round(middle) };
  const placed = isBranch ? besideWays(draft, step, wished, across, along) : wished;
  if (!isBranch) makeRoom(draft, step, (one) => one.id !== afterStepId && one[along] > before[along], end(placed, along) + STEP_GAP, along);
  draft.placements.add({ ...placed, id: step.id, pinned: false });
  growBand(draft.stageBands, columnOf(draft.stages, step.stageId), end(placed, along) + CELL_PADDING);
  growBand(draft.lanes, laneOf(draft.roles, step.roleId), end(placed, across) + CELL_PADDING);
}

/** The box moved across the lanes until it is clear of what the lane holds there. */
function besideWays<Box extends Rect>(draft: SopDraft, step: Step, box: Box, across: Axis, along: Axis): Box {
  let at = box[across];
  const inLane = [...draft.placements].filter((one) => draft.steps.get(one.id)?.roleId === step.roleId);
  const there = inLane.filter((one) => one[along] < end(box, along) + STEP_GAP / 2 && end(one, along) > box[along] - STEP_GAP / 2);
  for (const one of there.sort((a, b) => a[across] - b[across])) {
    const isClear = at + box[lengthOn(across)] + STEP_GAP / 2 <= one[across] || at >= end(one, across) + STEP_GAP / 2;
    if (!isClear) at = end(one, across) + STEP_GAP / 2;
  }
  return { ...box, [across]: at };
}
