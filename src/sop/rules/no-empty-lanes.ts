import { named } from './named';
import type { Rule } from './rule';

/** Every role has at least one step in its lane. */
export const noEmptyLanes: Rule = {
  id: 'no-empty-lanes',
  severity: 'warning',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    const used = new Set(
      [...sop.steps.values()].flatMap((step) => [step.roleId, ...(step.approverIds ?? []), step.deciderRoleId, step.toRoleId]),
    );
    for (const role of sop.roles.values()) {
      if (!used.has(role.id)) report('roles', role.id, `${named(role, 'An unnamed role')} has nothing to do`);
    }
  },
};
