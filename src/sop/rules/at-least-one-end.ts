import type { Rule } from './rule';

/** There is at least one end. */
export const atLeastOneEnd: Rule = {
  id: 'at-least-one-end',
  severity: 'error',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    for (const step of sop.steps.values()) if (step.kind === 'end') return;
    report('sop', sop.profile.id, 'The SOP has no end');
  },
};
