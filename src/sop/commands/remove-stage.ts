import type { StageId } from '../model/ids';
import type { Command } from './command';
import { dropStep } from './drop-step';

interface RemoveStage {
  readonly stageId: StageId;
  /** The new stage of its steps; null: they keep none. */
  readonly moveStepsTo: StageId | null;
  /** Its steps go too. */
  readonly removeSteps?: boolean;
}

/** Removes a stage and its column. What becomes of its steps the person has been asked. */
export const removeStage: Command<RemoveStage> = {
  id: 'remove-stage',
  refuse(sop, { stageId, moveStepsTo }) {
    if (!sop.stages.has(stageId)) return 'That stage is gone already';
    if (moveStepsTo === stageId) return 'The steps can’t go to the stage that is removed';
    return moveStepsTo !== null && !sop.stages.has(moveStepsTo) ? 'The stage to take the steps is not there any more' : null;
  },
  run(draft, { stageId, moveStepsTo, removeSteps = false }) {
    for (const step of [...draft.steps]) {
      if (step.stageId !== stageId) continue;
      if (removeSteps) dropStep(draft, step.id);
      else draft.steps.update(step.id, { stageId: moveStepsTo });
    }
    draft.stages.remove(stageId);
  },
};
