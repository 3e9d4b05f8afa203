import type { Step } from '../model/step';
import { actionsIn } from './actions';
import { isForeign } from './begins-with-verb';
import { named } from './named';
import { perRecord } from './per-record';
import type { Rule } from './rule';

/** A task is one action. Only English is judged, and what may as well be a list of things is let pass. */
export const oneAction: Rule = {
  id: 'one-action',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      const count = countOf(step);
      if (count > 1) report('steps', step.id, `${named(step, '')} is ${inWords(count)} actions in one step`);
    }
  },
};

const countOf = perRecord(({ kind, name }: Step) => (kind !== 'task' || !MAYBE.test(name) || isForeign(name) ? 0 : actionsIn(name).length));

/** Most names hold nothing that could part two actions. */
const MAYBE = /[,;&]|\band\b|\bthen\b/i;
const inWords = (count: number) => ['two', 'three', 'four'][count - 2] ?? String(count);
