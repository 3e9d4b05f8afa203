import { joinedSteps, reachedFrom } from './joined-steps';
import { named } from './named';
import type { Rule } from './rule';

/** From every step a way leads to an end. */
export const reachesAnEnd: Rule = {
  id: 'reaches-an-end',
  severity: 'error',
  check(sop, report) {
    const ends = [...sop.steps.values()].filter((step) => step.kind === 'end').map((step) => step.id);
    if (ends.length === 0) return;
    const joined = joinedSteps(sop);
    const leads = reachedFrom(sop, ends, true);
    for (const step of sop.steps.values()) {
      if (joined.has(step.id) && !leads.has(step.id)) report('steps', step.id, `${named(step, 'An unnamed step')} leads to no end`);
    }
  },
};
