import { named } from './named';
import type { Rule } from './rule';
import { waysOut } from './ways-out';

/** An approval names who approves, and has an approved and a rejected way. */
export const approvalComplete: Rule = {
  id: 'approval-complete',
  severity: 'error',
  check(sop, report) {
    const ways = waysOut(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval') continue;
      const name = named(step, 'An unnamed approval');
      const outcomes = new Set((ways.get(step.id) ?? []).map((connector) => connector.outcome?.trim().toLowerCase()));
      if ((step.approverIds ?? []).length === 0) report('steps', step.id, `${name} names nobody who approves`);
      if (!outcomes.has('approved')) report('steps', step.id, `${name} has no way for “approved”`);
      if (!outcomes.has('rejected')) report('steps', step.id, `${name} has no way for “rejected”`);
    }
  },
};
