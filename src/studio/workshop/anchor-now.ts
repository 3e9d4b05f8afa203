import type { StageId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { stepOrder } from '../../sop/model/step-numbers';
import type { Anchor } from '../../sop/model/thread';
import type { WorkshopSession } from './workshop-session';

/** What a line is about: the one selected step of the stage, else the stage, else the whole SOP. */
export function anchorNow({ canvas, state }: WorkshopSession): Anchor {
  const { sop } = canvas.mirror.getState();
  const stageId = state()?.stageId ?? null;
  const [stepId, ...more] = canvas.window.getState().steps;
  const step = stepId === undefined || more.length > 0 ? undefined : sop.steps.get(stepId);
  if (step !== undefined && (stageId === null || step.stageId === stageId)) return { kind: 'step', id: step.id };
  return stageId !== null && sop.stages.has(stageId) ? { kind: 'stage', id: stageId } : { kind: 'sop' };
}

/** Steps of a stage in the order of the work; null: of the whole SOP. */
export function stepsOf(sop: SopDocument, stageId: StageId | null): readonly StepId[] {
  return stepOrder(sop).filter((id) => stageId === null || sop.steps.get(id)?.stageId === stageId);
}
