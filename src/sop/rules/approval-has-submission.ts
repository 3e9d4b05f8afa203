import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';

/** An approval says which steps it looks at. */
export const approvalHasSubmission: Rule = {
  id: 'approval-has-submission',
  severity: 'info',
  check(sop, report) {
    const orphans = orphansOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || (step.submits ?? []).length > 0 || orphans.has(step.id)) continue;
      report('steps', step.id, `${named(step, 'An unnamed approval')} does not say what is submitted for approval`);
    }
  },
};
