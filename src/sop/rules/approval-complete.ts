import { named } from './named';
import { orphansOf } from './orphans';
import { isNo, isYes } from './outcomes';
import type { Rule } from './rule';
import { waysOut } from './ways-out';

/** An approval names who approves, and has an approved and a rejected way. */
export const approvalComplete: Rule = {
  id: 'approval-complete',
  severity: 'error',
  check(sop, report) {
    const ways = waysOut(sop);
    const orphans = orphansOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval') continue;
      const name = named(step, 'An unnamed approval');
      if (!step.approverIds?.some((id) => sop.roles.has(id))) report('steps', step.id, `${name} does not say who approves`);
      if (orphans.has(step.id)) continue;
      const out = ways.get(step.id) ?? [];
      const missing = [...(out.some(isYes) ? [] : ['approved']), ...(out.some(isNo) ? [] : ['rejected'])];
      if (missing.length > 0) report('steps', step.id, `${name} has no way out for what is ${missing.join(' and none for what is ')}`);
    }
  },
};
