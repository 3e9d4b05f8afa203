import { cardSizes } from '../drawing/card-sizes';
import { isLaidOut } from '../drawing/layout-state';
import type { RoleId, StageId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';
import { cellRefusal } from './cell-refusal';
import { fitStep } from './fit-step';
import { ownedBy } from './owner-approves';
import { placeRefusal } from './place-refusal';

/** Where a step goes: a place of the drawing and the cell there. */
export interface Goal {
  /** Top left of the card, px of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
}

/** Why nothing can be moved there; null: it can. */
export function goalRefusal(sop: SopDocument, goal: Goal | undefined): string | null {
  return goal === undefined ? null : (placeRefusal(goal) ?? cellRefusal(sop, goal.roleId, goal.stageId));
}

/**
 * Moves a step, and with it its owner and stage. In a drawing that is kept tidy a step that stays in its cell is pinned where it was
 * put; one that came into another cell is not, and the next layout finds its place near there.
 */
export function moveStepTo(draft: SopDraft, stepId: StepId, { x, y, roleId, stageId }: Goal): void {
  const from = draft.steps.get(stepId);
  const isInItsCell = from?.roleId === roleId && from.stageId === stageId;
  draft.steps.update(stepId, { ...(from === undefined ? { roleId } : ownedBy(from, roleId)), stageId });
  const step = draft.steps.get(stepId);
  if (step === undefined) return;
  const before = draft.placements.get(stepId) ?? { id: stepId, pinned: false, ...cardSizes(draft.roles, draft.toolLinks)(step) };
  const pinned = isInItsCell && isLaidOut(draft.state.get());
  draft.placements.add({ ...before, x: Math.round(x), y: Math.round(y), pinned });
  fitStep(draft, stepId);
}
