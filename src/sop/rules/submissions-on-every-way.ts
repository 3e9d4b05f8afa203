import { dominatorsOf } from './dominators';
import { named } from './named';
import type { Rule } from './rule';
import { stepList } from './step-list';
import { isDoneBefore } from './submissions-come-before';

/** No way leads to an approval past what is submitted to it. What is not done before it at all is told by `submissions-come-before`. */
export const submissionsOnEveryWay: Rule = {
  id: 'submissions-on-every-way',
  severity: 'warning',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || step.submits === undefined || step.submits.length === 0) continue;
      const tree = dominatorsOf(sop);
      if (!tree.isReached(step.id)) continue;
      const told = [...new Set(step.submits)].filter(
        (id) => id !== step.id && !tree.isAbove(id, step.id) && isDoneBefore(sop, tree, id, step.id),
      );
      if (told.length > 0)
        report(
          'steps',
          step.id,
          `A way leads to ${named(step, 'an unnamed approval')} past ${stepList(sop, told)}, which it is to look at`,
        );
    }
  },
};
