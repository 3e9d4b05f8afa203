import type { Connector } from '../model/connector';
import { circlesOf } from './circles';
import { dominatorsOf } from './dominators';
import { likenessOf } from './likeness';
import { named } from './named';
import { isNo, isYes } from './outcomes';
import type { Rule } from './rule';
import { leads, waysOf } from './ways';
import { waysOut } from './ways-out';

/** What is rejected does not go on as if it had been approved. Own words on the way (“Rejected, plan stays”) say that it is meant. */
export const rejectedGoesBack: Rule = {
  id: 'rejected-goes-back',
  severity: 'warning',
  check(sop, report) {
    const ways = waysOut(sop);
    const circles = circlesOf(sop);
    const tree = dominatorsOf(sop);
    for (const step of sop.steps.values()) {
      if (step.kind !== 'approval') continue;
      const out = ways.get(step.id) ?? [];
      const rejected = out.filter((way) => isNo(way) && !hasOwnWords(way));
      const approved = out.filter(isYes).map(({ to }) => to);
      if (rejected.length === 0 || approved.length === 0) continue;
      for (const { id, to } of rejected) {
        // An end may close both: what was rejected is over too.
        if (sop.steps.get(to)?.kind === 'end') continue;
        // In one large circle everything leads back some day; what is only reached through the approval still lies ahead of it.
        const isBack = circles.get(to) === circles.get(step.id) && !tree.isAbove(step.id, to);
        if (isBack || !leads(waysOf(sop, 'on'), approved, to, step.id)) continue;
        const [target, approval] = [named(sop.steps.get(to), 'an unnamed step'), named(step, 'an unnamed approval')];
        report('connectors', id, `What ${approval} rejects goes on to ${target}, as if it had been approved`);
      }
    }
  },
};

const BARE = ['rejected', 'no', 'reject', 'notapproved', 'declined', ''];

function hasOwnWords({ label }: Connector): boolean {
  return !BARE.includes(likenessOf(label));
}
