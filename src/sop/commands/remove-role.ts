import type { RoleId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import type { Command } from './command';
import { dropStep } from './drop-step';
import { fitStep } from './fit-step';

interface RemoveRole {
  readonly roleId: RoleId;
  /** The new owner of its steps; null: they keep none. */
  readonly moveStepsTo: RoleId | null;
  /** Its steps go too. */
  readonly removeSteps?: boolean;
}

/** Removes a role and its lane. What becomes of its steps the person has been asked. */
export const removeRole: Command<RemoveRole> = {
  id: 'remove-role',
  refuse(sop, { roleId, moveStepsTo }) {
    if (!sop.roles.has(roleId)) return 'That role is gone already';
    if (moveStepsTo === roleId) return 'The steps can’t go to the role that is removed';
    return moveStepsTo !== null && !sop.roles.has(moveStepsTo) ? 'The role to take the steps is not there any more' : null;
  },
  run(draft, { roleId, moveStepsTo, removeSteps = false }) {
    const touched = [...draft.steps].filter((step) => names(step, roleId)).map((step) => step.id);
    for (const step of [...draft.steps]) {
      if (step.roleId !== roleId) continue;
      if (removeSteps) dropStep(draft, step.id);
      else draft.steps.update(step.id, { roleId: moveStepsTo });
    }
    for (const step of [...draft.steps]) forget(draft, step, roleId, moveStepsTo);
    for (const role of [...draft.roles]) if (role.reportsTo === roleId) draft.roles.update(role.id, { reportsTo: null });
    if (draft.profile.get().ownerRoleId === roleId) draft.profile.update({ ownerRoleId: moveStepsTo });
    draft.roles.remove(roleId);
    for (const id of touched) fitStep(draft, id);
  },
};

const LISTS = ['approverIds', 'consulted', 'informed'] as const;
const SINGLES = ['deciderRoleId', 'toRoleId', 'accountableId'] as const;

/** Its card may say the role. */
function names(step: Step, roleId: RoleId): boolean {
  return step.roleId === roleId || step.deciderRoleId === roleId || (step.approverIds ?? []).includes(roleId);
}

/** Every other mention of the role in a step goes to the new owner, or goes away. */
function forget(draft: SopDraft, step: Step, roleId: RoleId, heir: RoleId | null): void {
  for (const field of LISTS) {
    const ids = step[field];
    if (!ids?.includes(roleId)) continue;
    const next = ids.flatMap((id) => (id === roleId ? (heir === null ? [] : [heir]) : [id]));
    draft.steps.update(step.id, { [field]: [...new Set(next)] });
  }
  for (const field of SINGLES) if (step[field] === roleId) draft.steps.update(step.id, { [field]: heir ?? undefined });
  if (!step.checklist?.some((item) => item.roleId === roleId)) return;
  const checklist = step.checklist.map((item) => {
    if (item.roleId !== roleId) return item;
    const { roleId: _gone, ...rest } = item;
    return heir === null ? rest : { ...rest, roleId: heir };
  });
  draft.steps.update(step.id, { checklist });
}
