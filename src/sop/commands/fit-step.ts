import { laneAxis } from '../drawing/bands';
import { cardSizes } from '../drawing/card-sizes';
import type { RoleId, StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';

/** Gives a step's card the size that its words and tools need now; its middle across the lanes stays where it is. */
export function fitStep(draft: SopDraft, stepId: StepId): void {
  const step = draft.steps.get(stepId);
  const placement = draft.placements.get(stepId);
  if (step === undefined || placement === undefined) return;
  const { width, height } = cardSizes(draft.roles, draft.toolLinks)(step);
  if (width === placement.width && height === placement.height) return;
  const across = laneAxis(draft.profile.get().direction);
  const x = across === 'x' ? Math.round(placement.x + (placement.width - width) / 2) : placement.x;
  const y = across === 'y' ? Math.round(placement.y + (placement.height - height) / 2) : placement.y;
  draft.placements.update(stepId, { x, y, width, height });
}

/** The same for the cards that name a role beside their lane. */
export function fitStepsNaming(draft: SopDraft, roleId: RoleId): void {
  for (const step of draft.steps) if (step.deciderRoleId === roleId || step.approverIds?.includes(roleId)) fitStep(draft, step.id);
}
