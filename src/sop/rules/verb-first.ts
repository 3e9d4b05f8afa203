import type { Step } from '../model/step';
import { beginsWithVerb, isForeign } from './begins-with-verb';
import { named } from './named';
import { isNameless } from './nameless';
import { perRecord } from './per-record';
import { isPlaceholder } from './placeholder';
import type { Rule } from './rule';

/** As a new task is called until somebody names it: that is no name to find fault with yet. */
const UNTOUCHED = 'New step';

/** The name of a task begins with a verb. Only English is judged. */
export const verbFirst: Rule = {
  id: 'verb-first',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (isNoOrder(step)) report('steps', step.id, `${named(step, '')} does not begin with what is to be done`);
    }
  },
};

const isNoOrder = perRecord(({ kind, name }: Step) => {
  if (kind !== 'task' || isNameless(name) || isPlaceholder(name) || name === UNTOUCHED) return false;
  return !isForeign(name) && !beginsWithVerb(name);
});
