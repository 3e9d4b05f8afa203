import { named } from './named';
import type { Rule } from './rule';

/** An approval with several approvers says whether one of them is enough, all must agree, or they come one after the other. */
export const approversAgreeHow: Rule = {
  id: 'approvers-agree-how',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || step.rule !== undefined) continue;
      const many = new Set(step.approverIds?.filter((id) => sop.roles.has(id))).size;
      if (many > 1)
        report('steps', step.id, `${named(step, 'An unnamed approval')} has ${many} approvers, and does not say how many must agree`);
    }
  },
};
