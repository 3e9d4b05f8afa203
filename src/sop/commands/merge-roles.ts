import type { RoleId } from '../model/ids';
import type { Command } from './command';
import { otherNames } from './other-names';
import { removeRole } from './remove-role';

interface MergeRoles {
  readonly roleId: RoleId;
  /** The role that takes its steps and its names. */
  readonly into: RoleId;
}

/** Makes two roles one: the steps, the duties and every mention of the one go to the other, which is also found by its names. */
export const mergeRoles: Command<MergeRoles> = {
  id: 'merge-roles',
  refuse(sop, { roleId, into }) {
    if (!sop.roles.has(into)) return 'The role to take the steps is not there any more';
    return removeRole.refuse(sop, { roleId, moveStepsTo: into });
  },
  run(draft, { roleId, into }) {
    const [gone, heir] = [draft.roles.get(roleId), draft.roles.get(into)];
    if (gone === undefined || heir === undefined) return;
    for (const role of [...draft.roles]) {
      if (role.reportsTo === roleId) draft.roles.update(role.id, { reportsTo: role.id === into ? null : into });
    }
    draft.roles.update(into, {
      aliases: otherNames(heir, gone),
      responsibilities: [...new Set([...heir.responsibilities, ...gone.responsibilities])],
    });
    removeRole.run(draft, { roleId, moveStepsTo: into });
  },
};
