import type { Connector } from '../model/connector';
import { likenessOf } from './likeness';
import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';
import { waysOut } from './ways-out';

/** The words that are drawn as a yes and as a no. */
const YES = ['approved', 'yes'];
const NO = ['rejected', 'no'];

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
      const outcomes = new Set(ways.get(step.id)?.map(outcomeOf));
      const missing = [
        ...(YES.some((word) => outcomes.has(word)) ? [] : ['approved']),
        ...(NO.some((word) => outcomes.has(word)) ? [] : ['rejected']),
      ];
      if (missing.length > 0) report('steps', step.id, `${name} has no way out for what is ${missing.join(' and none for what is ')}`);
    }
  },
};

/** Where no outcome is given, as in files written by hand, the label stands for it. */
function outcomeOf({ label, outcome }: Connector): string {
  return likenessOf(outcome ?? '') || likenessOf(label);
}
