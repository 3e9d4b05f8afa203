import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { type Dominators, dominatorsOf } from './dominators';
import { named } from './named';
import type { Rule } from './rule';
import { leads, waysOf } from './ways';

/** What is submitted for approval exists, and has been done before the approval. */
export const submissionsComeBefore: Rule = {
  id: 'submissions-come-before',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval' || step.submits === undefined || step.submits.length === 0) continue;
      const tree = dominatorsOf(sop);
      for (const id of new Set(step.submits)) {
        if (!sop.steps.has(id)) report('steps', step.id, goneSubmission(sop, step.id));
        else if (!isDoneBefore(sop, tree, id, step.id)) {
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
export function isDoneBefore(sop: SopDocument, tree: Dominators, id: StepId, approval: StepId): boolean {
  if (id === approval || (tree.isReached(id) && tree.isAbove(approval, id))) return false;
  return leads(waysOf(sop, 'back'), [approval], id);
}
