import type { RoleId } from './ids';
import type { Step } from './step';

/** Who answers for a step when nobody is named: who decides, who has the last word of an approval, else its owner. */
export function usualAccountable({ kind, roleId, deciderRoleId, approverIds = [], rule }: Step): RoleId | null {
  if (kind === 'decision') return deciderRoleId ?? roleId;
  if (kind === 'approval') return (rule === 'sequence' ? approverIds.at(-1) : approverIds[0]) ?? roleId;
  return roleId;
}

/** The one role that answers for a step; null: it has no owner yet and names nobody. */
export function accountableOf(step: Step): RoleId | null {
  return step.accountableId ?? usualAccountable(step);
}
