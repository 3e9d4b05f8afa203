import type { RoleId, StageId, StepId } from '../model/ids';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { ownedBy } from './owner-approves';

interface AssignSteps {
  readonly stepIds: readonly StepId[];
  /** Absent: the owner stays. */
  readonly roleId?: RoleId | null;
  /** Absent: the stage stays. */
  readonly stageId?: StageId | null;
}

/** Gives steps another owner or stage; each goes to a free spot of its new cell. */
export const assignSteps: Command<AssignSteps> = {
  id: 'assign-steps',
  refuse(sop, { stepIds, roleId, stageId }) {
    if (stepIds.length === 0) return 'No step is selected';
    if (stepIds.some((id) => !sop.steps.has(id))) return 'That step is not there any more';
    return cellRefusal(sop, roleId, stageId);
  },
  run(draft, { stepIds, roleId, stageId }) {
    for (const id of stepIds) {
      const step = draft.steps.get(id);
      if (step === undefined) continue;
      draft.steps.update(id, { ...(roleId === undefined ? {} : ownedBy(step, roleId)), ...(stageId === undefined ? {} : { stageId }) });
      fitStep(draft, id);
    }
  },
};
