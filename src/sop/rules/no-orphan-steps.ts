import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';

/** Every step is joined to at least one other step. */
export const noOrphanSteps: Rule = {
  id: 'no-orphan-steps',
  severity: 'error',
  check(sop, report) {
    for (const id of orphansOf(sop)) report('steps', id, `${named(sop.steps.get(id), 'An unnamed step')} is not joined to any other step`);
  },
};
