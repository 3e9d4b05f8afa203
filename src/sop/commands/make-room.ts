import { type Axis, columnOf, lengthOn } from '../drawing/bands';
import { CELL_PADDING } from '../drawing/geometry-constants';
import type { Placement } from '../model/drawing';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import { growBand } from './grow-band';

/**
 * Moves on what would stand before `room` ends, with all that comes after it in the stage, except what is pinned; the stage grows with it.
 * `isLater` says which steps come after the new one.
 */
export function makeRoom(draft: SopDraft, step: Step, isLater: (one: Placement) => boolean, room: number, along: Axis): void {
  const later = [...draft.placements].filter((one) => {
    const other = draft.steps.get(one.id);
    return other !== undefined && !one.pinned && other.stageId === step.stageId && isLater(one);
  });
  const inTheWay = later.filter((one) => draft.steps.get(one.id)?.roleId === step.roleId && one[along] < room);
  const missing = inTheWay.reduce((most, one) => Math.max(most, room - one[along]), 0);
  if (missing === 0) return;
  const farthest = later.reduce((most, one) => Math.max(most, one[along] + one[lengthOn(along)]), 0);
  for (const one of later) draft.placements.update(one.id, { [along]: one[along] + missing });
  growBand(draft.stageBands, columnOf(draft.stages, step.stageId), farthest + missing + CELL_PADDING);
}
