import { isId, type RoleId, type StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Changes } from '../model/sop-draft';
import type { Step } from '../model/step';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { nameRefusal } from './name-refusal';

function rolesNamed(changes: Changes<Step>): readonly RoleId[] {
  const { approverIds = [], consulted = [], informed = [], deciderRoleId, toRoleId, accountableId, checklist = [] } = changes;
  const single = [deciderRoleId, toRoleId, accountableId, ...checklist.map((item) => item.roleId)].filter((id) => id !== undefined);
  return [...approverIds, ...consulted, ...informed, ...single];
}

function missingReference(sop: SopDocument, stepId: StepId, changes: Changes<Step>): string | null {
  if (rolesNamed(changes).some((id) => !sop.roles.has(id))) return 'A role that is named is not there any more';
  if (changes.submits?.some((id) => !sop.steps.has(id))) return 'A step that is to be submitted is not there any more';
  return changes.submits?.includes(stepId) ? 'An approval can’t be submitted to itself' : null;
}

/** Changes any field of a step; its card follows. */
export const editStep: Command<{ readonly stepId: StepId; readonly changes: Changes<Step> }> = {
  id: 'edit-step',
  refuse(sop, { stepId, changes }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    if (changes.kind !== undefined) return 'The kind of a step has a command of its own';
    if (changes.sopId !== undefined && !isId(changes.sopId)) return 'The id of an SOP has only letters, digits, - and _';
    return (
      nameRefusal(changes.name, 'A step') ?? cellRefusal(sop, changes.roleId, changes.stageId) ?? missingReference(sop, stepId, changes)
    );
  },
  run(draft, { stepId, changes }) {
    draft.steps.update(stepId, changes);
    fitStep(draft, stepId);
  },
};
