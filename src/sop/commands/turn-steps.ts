import type { StepId } from '../model/ids';
import type { StepKind } from '../model/step';
import { changeStepKind } from './change-step-kind';
import type { Command } from './command';

/** Makes several steps one kind; those that are of it stay as they are. */
export const turnSteps: Command<{ readonly stepIds: readonly StepId[]; readonly kind: StepKind }> = {
  id: 'turn-steps',
  refuse(sop, { stepIds, kind }) {
    if (stepIds.length === 0) return 'No step is selected';
    return stepIds.map((stepId) => changeStepKind.refuse(sop, { stepId, kind })).find((reason) => reason !== null) ?? null;
  },
  run(draft, { stepIds, kind }) {
    for (const stepId of stepIds) if (draft.steps.get(stepId)?.kind !== kind) changeStepKind.run(draft, { stepId, kind });
  },
};
