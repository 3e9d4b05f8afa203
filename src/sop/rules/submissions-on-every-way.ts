import type { StepId } from '../model/ids';
import { dominatorsOf } from './dominators';
import { named } from './named';
import type { Rule } from './rule';
import { stepList } from './step-list';
import { reachedFrom, waysOf } from './ways';

/** No way leads to an approval past what is submitted to it. What is not done before it at all is told by `submissions-come-before`. */
export const submissionsOnEveryWay: Rule = {
  id: 'submissions-on-every-way',
  severity: 'warning',
  check(sop, report) {
    const tree = dominatorsOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || step.submits === undefined || !tree.isReached(step.id)) continue;
      const above = new Set(tree.above(step.id));
      const missed = [...new Set(step.submits)].filter((id) => sop.steps.has(id) && id !== step.id && !above.has(id));
      if (missed.length === 0) continue;
      const leading = reachedFrom(waysOf(sop, 'back'), [step.id]);
      const told = missed.filter((id: StepId) => leading.has(id) && tree.isReached(id) && !tree.isAbove(step.id, id));
      if (told.length > 0)
        report(
          'steps',
          step.id,
          `A way leads to ${named(step, 'an unnamed approval')} past ${stepList(sop, told)}, which it is to look at`,
        );
    }
  },
};
