import type { Step } from '../model/step';
import { named } from './named';
import { perRecord } from './per-record';
import type { Rule } from './rule';

const MOST = 8;

/** The name of a step has at most eight words. */
export const shortNames: Rule = {
  id: 'short-names',
  severity: 'info',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      const words = countOf(step);
      if (words > MOST) report('steps', step.id, `${named(step, '')} has ${words} words, ${MOST} are enough for a name`);
    }
  },
};

const countOf = perRecord(({ name }: Step) => name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,%/-]*/gu)?.length ?? 0);
