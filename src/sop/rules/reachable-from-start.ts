import { perFlow } from '../model/per-flow';
import { type Cause, causesAmong } from './causes';
import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';
import { stepList } from './step-list';
import { reachedFrom, waysOf } from './ways';

/** Every step can be reached from the start. Of steps that hang together the first is told; without a start, `one-start` says it all. */
export const reachableFromStart: Rule = {
  id: 'reachable-from-start',
  severity: 'error',
  check(sop, report) {
    for (const { id, circle, others } of firstLost(sop)) {
      const after = [...circle, ...others];
      const too = after.length === 0 ? '' : `, and so can’t ${stepList(sop, after)} after it`;
      report('steps', id, `${named(sop.steps.get(id), 'An unnamed step')} can’t be reached from the start${too}`);
    }
  },
};

const firstLost = perFlow((sop): readonly Cause[] => {
  const starts = [...sop.steps.values()].flatMap((step) => (step.kind === 'start' ? [step.id] : []));
  if (starts.length === 0) return [];
  const ways = waysOf(sop, 'on');
  const reached = reachedFrom(ways, starts);
  const orphans = orphansOf(sop);
  const lost = new Set([...sop.steps.keys()].filter((id) => !reached.has(id) && !orphans.has(id)));
  return lost.size === 0 ? [] : causesAmong(lost, ways, waysOf(sop, 'back'));
});
