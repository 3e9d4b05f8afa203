import { named } from './named';
import type { Rule } from './rule';

/** Every role has a step in its lane, or is at least who approves, decides or is called for help. Without steps all lanes are empty. */
export const noEmptyLanes: Rule = {
  id: 'no-empty-lanes',
  severity: 'warning',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    const busy = new Set<string | null | undefined>();
    for (const { roleId, approverIds = [], deciderRoleId, toRoleId } of sop.steps.values()) {
      for (const id of [roleId, ...approverIds, deciderRoleId, toRoleId]) busy.add(id);
    }
    for (const role of sop.roles.values()) {
      if (!busy.has(role.id)) report('roles', role.id, `The lane of ${named(role, 'an unnamed role')} is empty`);
    }
  },
};
