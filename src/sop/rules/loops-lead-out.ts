import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';
import { causesAmong } from './causes';
import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';
import { stepList } from './step-list';
import { waysOf } from './ways';

/** Out of every loop leads a way. The first step of a loop that has none is told; `reaches-an-end` leaves loops to this rule. */
export const loopsLeadOut: Rule = {
  id: 'loops-lead-out',
  severity: 'error',
  check(sop, report) {
    for (const { id, circle } of lastOnes(sop)) {
      if (circle.length === 0) continue;
      report(
        'steps',
        id,
        `${named(sop.steps.get(id), 'An unnamed step')} goes round and round with ${stepList(sop, circle)}: no way leads out`,
      );
    }
  },
};

/** Walked backwards, so that what nothing leads out of is what everything else leads to. */
const lastOnes = perFlow((sop) => {
  const orphans = orphansOf(sop);
  const joined: ReadonlySet<StepId> = new Set([...sop.steps.keys()].filter((id) => !orphans.has(id)));
  return causesAmong(joined, waysOf(sop, 'back'), waysOf(sop, 'on'));
});
