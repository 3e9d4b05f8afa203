import { beginsWithVerb, isForeign } from './begins-with-verb';
import { named } from './named';
import { isNameless } from './nameless';
import { isPlaceholder } from './placeholder';
import type { Rule } from './rule';

/** As a new task is called until somebody names it: that is no name to find fault with yet. */
const UNTOUCHED = 'New step';

/** The name of a task begins with a verb. Only English is judged. */
export const verbFirst: Rule = {
  id: 'verb-first',
  severity: 'info',
  check(sop, report) {
    for (const { id, kind, name } of sop.steps.values()) {
      if (kind !== 'task' || isNameless(name) || isPlaceholder(name) || name === UNTOUCHED || isForeign(name) || beginsWithVerb(name))
        continue;
      report('steps', id, `${named({ name }, '')} does not begin with what is to be done`);
    }
  },
};
