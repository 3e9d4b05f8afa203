import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** A critical task says what comes out of it, or what must be true before the work goes on. */
export const criticalHasResult: Rule = {
  id: 'critical-has-result',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'task' || step.critical !== true) continue;
      const isSaid = [step.result ?? '', ...(step.exitCriteria ?? []), ...(step.outputs ?? [])].some((text) => !isNameless(text));
      if (!isSaid) report('steps', step.id, `${named(step, 'An unnamed step')} is critical, and does not say when it is done`);
    }
  },
};
