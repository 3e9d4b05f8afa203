import { actionsIn } from './actions';
import { isForeign } from './begins-with-verb';
import { named } from './named';
import type { Rule } from './rule';

/** A task is one action. Only English is judged, and what may as well be a list of things is let pass. */
export const oneAction: Rule = {
  id: 'one-action',
  severity: 'info',
  check(sop, report) {
    for (const { id, kind, name } of sop.steps.values()) {
      if (kind !== 'task' || !MAYBE.test(name) || isForeign(name)) continue;
      const actions = actionsIn(name);
      if (actions.length > 1) report('steps', id, `${named({ name }, '')} is ${inWords(actions.length)} actions in one step`);
    }
  },
};

/** Most names hold nothing that could part two actions. */
const MAYBE = /[,;&]|\band\b|\bthen\b/i;
const inWords = (count: number) => ['two', 'three', 'four'][count - 2] ?? String(count);
