import type { RoleId } from '../model/ids';
import type { Command } from './command';

/** Puts a role before another one, or at the end (null). Its lane and all that stands in it go along. */
export const moveRole: Command<{ readonly roleId: RoleId; readonly before: RoleId | null }> = {
  id: 'move-role',
  refuse(sop, { roleId, before }) {
    if (!sop.roles.has(roleId)) return 'That role is not there any more';
    return before !== null && !sop.roles.has(before) ? 'The role to stand before is not there any more' : null;
  },
  run(draft, { roleId, before }) {
    if (roleId !== before) draft.roles.move(roleId, before);
  },
};
