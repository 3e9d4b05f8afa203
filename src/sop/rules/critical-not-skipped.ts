import type { Connector } from '../model/connector';
import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { dominatorsOf } from './dominators';
import { named } from './named';
import type { Rule } from './rule';
import { reachedFrom, waysOf } from './ways';
import { waysOut } from './ways-out';
import { wordsOf } from './words-of';

/**
 * No branch leads around a critical step to an end that the step leads to as well. An escalation is only for the bad case, so it may
 * be passed by; what comes after it is judged from there. A way that ends elsewhere gives up, it does not skip.
 */
export const criticalNotSkipped: Rule = {
  id: 'critical-not-skipped',
  severity: 'warning',
  check(sop, report) {
    const critical = [...sop.steps.values()].filter((step) => step.critical && step.kind !== 'escalation' && step.kind !== 'start');
    if (critical.length === 0) return;
    const tree = dominatorsOf(sop);
    for (const step of critical) {
      if (!tree.isReached(step.id)) continue;
      const way = wayAround(sop, step.id);
      if (way === null) continue;
      const words = wordsOf(way);
      const from = named(sop.steps.get(way.from), 'an unnamed step');
      const told = words === '' ? `to ${named(sop.steps.get(way.to), 'an unnamed step')}` : named({ name: words }, '');
      report('steps', step.id, `${named(step, 'An unnamed step')} is critical, but the way ${told} out of ${from} goes around it`);
    }
  },
};

/** The way that goes around a step which can be reached; null: there is none. */
export function wayAround(sop: SopDocument, id: StepId): Connector | null {
  const tree = dominatorsOf(sop);
  const above = tree.above(id);
  const entry = above.find((one) => sop.steps.get(one)?.kind === 'escalation');
  const starts = entry === undefined ? [...sop.steps.values()].flatMap((step) => (step.kind === 'start' ? [step.id] : [])) : [entry];
  const ways = waysOf(sop, 'on');
  const others = new Set(sop.steps.keys());
  others.delete(id);
  const around = reachedFrom(ways, starts, others);
  const after = reachedFrom(ways, [id]);
  const ends = [...sop.steps.values()].flatMap((step) =>
    step.kind === 'end' && around.has(step.id) && after.has(step.id) ? [step.id] : [],
  );
  if (ends.length === 0) return null;
  const past = reachedFrom(waysOf(sop, 'back'), ends, around);
  const out = waysOut(sop);
  for (const fork of above) {
    if (!past.has(fork)) continue;
    const way = out.get(fork)?.find(({ to }) => past.has(to) && !tree.isAbove(to, fork) && !tree.isAbove(to, id));
    if (way !== undefined) return way;
    if (fork === entry) break;
  }
  return null;
}
