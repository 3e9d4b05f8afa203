import type { RoleId } from '../model/ids';
import type { Role } from '../model/role';
import type { SopDocument } from '../model/sop-document';
import type { Changes } from '../model/sop-draft';
import type { Command } from './command';
import { fitStepsNaming } from './fit-step';
import { nameRefusal } from './name-refusal';

function bossRefusal(sop: SopDocument, roleId: RoleId, boss: RoleId | null | undefined): string | null {
  if (boss == null) return null;
  if (boss === roleId) return 'A role can’t report to itself';
  if (!sop.roles.has(boss)) return 'The role to report to is not there any more';
  const above = new Set<RoleId>();
  for (let at: RoleId | null = boss; at !== null && !above.has(at); at = sop.roles.get(at)?.reportsTo ?? null) above.add(at);
  return above.has(roleId) ? `“${sop.roles.get(boss)?.name}” reports to this role already` : null;
}

/** Changes any field of a role. Everybody who names it follows, because only its id is named. */
export const editRole: Command<{ readonly roleId: RoleId; readonly changes: Changes<Role> }> = {
  id: 'edit-role',
  refuse(sop, { roleId, changes }) {
    if (!sop.roles.has(roleId)) return 'That role is not there any more';
    return bossRefusal(sop, roleId, changes.reportsTo) ?? nameRefusal(changes.name, 'A role');
  },
  run(draft, { roleId, changes }) {
    draft.roles.update(roleId, changes);
    if (changes.name !== undefined) fitStepsNaming(draft, roleId);
  },
};
