import { type Axis, lengthOn } from '../drawing/bands';
import { CELL_PADDING } from '../drawing/geometry-constants';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';

/** The room, from the start of a band along an axis, that the steps in it take up with their padding. */
export function roomOfContents(draft: SopDraft, start: number, axis: Axis, isInside: (step: Step) => boolean): number {
  let room = 0;
  for (const step of draft.steps) {
    const placement = isInside(step) ? draft.placements.get(step.id) : undefined;
    if (placement !== undefined) room = Math.max(room, placement[axis] + placement[lengthOn(axis)] + CELL_PADDING - start);
  }
  return Math.ceil(room);
}
