import { named } from './named';
import type { Rule } from './rule';

/** Nobody approves what they have done themselves. */
export const noSelfApproval: Rule = {
  id: 'no-self-approval',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval') continue;
      const approvers = new Set(step.approverIds);
      const own = step.submits?.map((id) => sop.steps.get(id)).find((work) => work?.roleId != null && approvers.has(work.roleId));
      if (own?.roleId == null) continue;
      const approver = named(sop.roles.get(own.roleId), 'an unnamed role');
      report(
        'steps',
        step.id,
        `${named(step, 'An unnamed approval')} lets ${approver} approve their own work, ${named(own, 'an unnamed step')}`,
      );
    }
  },
};
