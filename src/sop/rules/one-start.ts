import { named } from './named';
import type { Rule } from './rule';

/** There is exactly one start. */
export const oneStart: Rule = {
  id: 'one-start',
  severity: 'error',
  check(sop, report) {
    const starts = [...sop.steps.values()].filter((step) => step.kind === 'start');
    if (starts.length === 0 && sop.steps.size > 0) report('sop', sop.profile.id, 'The SOP has no start');
    for (const step of starts.slice(1)) report('steps', step.id, `${named(step, 'An unnamed start')} is a second start`);
  },
};
