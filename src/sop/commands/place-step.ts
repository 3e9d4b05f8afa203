import { cardSizes } from '../drawing/card-sizes';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';

/** Draws a new step with its middle at a point of the drawing; settling keeps it in its cell. */
export function placeStep(draft: SopDraft, step: Step, at: { readonly x: number; readonly y: number }): void {
  const { width, height } = cardSizes(draft.roles, draft.toolLinks)(step);
  draft.placements.add({ id: step.id, x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2), width, height, pinned: false });
}
