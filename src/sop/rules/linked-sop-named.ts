import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** A step that stands for another SOP says which one. */
export const linkedSopNamed: Rule = {
  id: 'linked-sop-named',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'linked-sop') continue;
      const name = named(step, 'An unnamed step');
      if (step.sopId === sop.profile.id) report('steps', step.id, `${name} links to the SOP that it stands in`);
      else if (step.sopId === undefined && isNameless(step.sopTitle ?? ''))
        report('steps', step.id, `${name} does not say which SOP is meant`);
    }
  },
};
