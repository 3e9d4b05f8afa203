import { named } from './named';
import { isNameless } from './nameless';
import { orphansOf } from './orphans';
import type { Rule } from './rule';

/** An approval says how soon an answer is due. */
export const approvalHasDueTime: Rule = {
  id: 'approval-has-due-time',
  severity: 'info',
  check(sop, report) {
    const orphans = orphansOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || orphans.has(step.id) || !isNameless(step.dueWithin ?? '')) continue;
      report('steps', step.id, `${named(step, 'An unnamed approval')} does not say how soon an answer is due`);
    }
  },
};
