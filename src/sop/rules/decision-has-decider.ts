import { named } from './named';
import type { Rule } from './rule';

/** A decision says who decides. Its owner is only the lane it is drawn in. */
export const decisionHasDecider: Rule = {
  id: 'decision-has-decider',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind === 'decision' && step.deciderRoleId === undefined)
        report('steps', step.id, `${named(step, 'An unnamed decision')} does not say who decides`);
    }
  },
};
