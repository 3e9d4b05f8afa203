import { named } from './named';
import type { Rule } from './rule';

/** Every step has an owner. */
export const everyStepOwned: Rule = {
  id: 'every-step-owned',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.roleId === null || !sop.roles.has(step.roleId)) report('steps', step.id, `${named(step, 'An unnamed step')} has no owner`);
    }
  },
};
