import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { dominatorsOf } from './dominators';
import { named } from './named';
import type { Rule } from './rule';
import { reachedFrom, waysOf } from './ways';

/** What is submitted for approval exists, and has been done before the approval. */
export const submissionsComeBefore: Rule = {
  id: 'submissions-come-before',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || step.submits === undefined) continue;
      const before = stepsBefore(sop, step.id);
      for (const id of new Set(step.submits)) {
        if (!sop.steps.has(id)) report('steps', step.id, goneSubmission(sop, step.id));
        else if (!before(id)) {
          const [approval, work] = [named(step, 'An unnamed approval'), named(sop.steps.get(id), 'an unnamed step')];
          report('steps', step.id, `${approval} is to look at ${work}, which is not done before it`);
        }
      }
    }
  },
};

/** How both a rule and the reader of a file say it. */
export function goneSubmission(sop: SopDocument, id: StepId): string {
  return `${named(sop.steps.get(id), 'An unnamed approval')} is to look at a step that is not there any more`;
}

/** A step that is only reached through the approval comes after it, even where a loop leads back. */
function stepsBefore(sop: SopDocument, approval: StepId): (id: StepId) => boolean {
  const tree = dominatorsOf(sop);
  const leading = reachedFrom(waysOf(sop, 'back'), [approval]);
  return (id) => id !== approval && leading.has(id) && !(tree.isReached(id) && tree.isAbove(approval, id));
}
