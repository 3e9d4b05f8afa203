import type { RoleId } from '../model/ids';
import type { Role } from '../model/role';
import type { Changes } from '../model/sop-draft';
import type { Command } from './command';

/** Changes any field of a role. Everybody who names it follows, because only its id is named. */
export const editRole: Command<{ readonly roleId: RoleId; readonly changes: Changes<Role> }> = {
  id: 'edit-role',
  refuse(sop, { roleId, changes }) {
    if (!sop.roles.has(roleId)) return 'That role is not there any more';
    if (changes.reportsTo != null && !sop.roles.has(changes.reportsTo)) return 'The role to report to is not there any more';
    if (changes.reportsTo === roleId) return 'A role can’t report to itself';
    return changes.name !== undefined && changes.name.trim() === '' ? 'A role needs a name' : null;
  },
  run(draft, { roleId, changes }) {
    draft.roles.update(roleId, changes);
  },
};
