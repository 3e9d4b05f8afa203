import { named } from './named';
import type { Rule } from './rule';

/** There is exactly one start. */
export const oneStart: Rule = {
  id: 'one-start',
  severity: 'error',
  check(sop, report) {
    const [first, ...more] = [...sop.steps.values()].filter((step) => step.kind === 'start');
    if (first === undefined) report('sop', sop.profile.id, `${named({ name: sop.profile.title }, 'This SOP')} has no start`);
    for (const step of more)
      report('steps', step.id, `${named(step, 'An unnamed start')} is one start too many: ${named(first, 'another one')} is there already`);
  },
};
