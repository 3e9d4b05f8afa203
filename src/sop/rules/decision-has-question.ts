import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** A decision asks something: its name is a question, or its details have one. */
export const decisionHasQuestion: Rule = {
  id: 'decision-has-question',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'decision' || isNameless(step.name) || /\?\s*$/.test(step.name) || !isNameless(step.question ?? '')) continue;
      report('steps', step.id, `${named(step, '')} is a decision, and does not say what is asked`);
    }
  },
};
