import type { RoleId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { named } from './named';
import type { Rule } from './rule';

/** Who is named as an approver, as who decides, is asked, is told, is called, answers for it or ticks something off is a role of this SOP. */
export const namedRolesExist: Rule = {
  id: 'named-roles-exist',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      const gone = [...rolesBesides(step)].find((id) => !sop.roles.has(id));
      if (gone !== undefined) report('steps', step.id, goneRole(sop, step.id));
    }
  },
};

/** How both a rule and the reader of a file say it. */
export function goneRole(sop: SopDocument, id: Step['id']): string {
  return `${named(sop.steps.get(id), 'An unnamed step')} names a role that is not there any more`;
}

/** The roles that a step names besides its owner, whom `every-step-owned` looks after. */
function* rolesBesides({ approverIds, consulted, informed, deciderRoleId, toRoleId, accountableId, checklist }: Step): Iterable<RoleId> {
  for (const ids of [approverIds, consulted, informed]) if (ids !== undefined) yield* ids;
  for (const id of [deciderRoleId, toRoleId, accountableId]) if (id !== undefined) yield id;
  for (const item of checklist ?? []) if (item.roleId !== undefined) yield item.roleId;
}
