import { laneAxis } from '../drawing/bands';
import { stepSize } from '../drawing/step-size';
import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';

/** Gives a step's card the size that its name, kind and tools need now; its middle across the lanes stays where it is. */
export function fitStep(draft: SopDraft, stepId: StepId): void {
  const step = draft.steps.get(stepId);
  const placement = draft.placements.get(stepId);
  if (step === undefined || placement === undefined) return;
  const tools = new Set([...draft.toolLinks].filter((link) => link.stepId === stepId).map((link) => link.toolId));
  const { width, height } = stepSize(step, tools.size);
  if (width === placement.width && height === placement.height) return;
  const across = laneAxis(draft.profile.get().direction);
  const x = across === 'x' ? Math.round(placement.x + (placement.width - width) / 2) : placement.x;
  const y = across === 'y' ? Math.round(placement.y + (placement.height - height) / 2) : placement.y;
  draft.placements.update(stepId, { x, y, width, height });
}
