import { joinedSteps, reachedFrom } from './joined-steps';
import { named } from './named';
import type { Rule } from './rule';

/** Every step can be reached from the start. */
export const reachableFromStart: Rule = {
  id: 'reachable-from-start',
  severity: 'error',
  check(sop, report) {
    const starts = [...sop.steps.values()].filter((step) => step.kind === 'start').map((step) => step.id);
    if (starts.length === 0) return;
    const joined = joinedSteps(sop);
    const reached = reachedFrom(sop, starts);
    for (const step of sop.steps.values()) {
      if (joined.has(step.id) && !reached.has(step.id))
        report('steps', step.id, `${named(step, 'An unnamed step')} can’t be reached from the start`);
    }
  },
};
