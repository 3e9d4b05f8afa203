import { joinedSteps } from './joined-steps';
import { named } from './named';
import type { Rule } from './rule';

/** Every step is joined to at least one other step. */
export const noOrphanSteps: Rule = {
  id: 'no-orphan-steps',
  severity: 'error',
  check(sop, report) {
    if (sop.steps.size < 2) return;
    const joined = joinedSteps(sop);
    for (const step of sop.steps.values()) {
      if (!joined.has(step.id)) report('steps', step.id, `${named(step, 'An unnamed step')} is not joined to any step`);
    }
  },
};
