import { named } from './named';
import type { Rule } from './rule';

/** There is at least one end. */
export const atLeastOneEnd: Rule = {
  id: 'at-least-one-end',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) if (step.kind === 'end') return;
    report('sop', sop.profile.id, `${named({ name: sop.profile.title }, 'This SOP')} has no end`);
  },
};
