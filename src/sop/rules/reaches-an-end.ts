import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';
import type { SopDocument } from '../model/sop-document';
import { type Cause, causesAmong } from './causes';
import { named } from './named';
import { orphansOf } from './orphans';
import type { Rule } from './rule';
import { stepList } from './step-list';
import { reachedFrom, type Ways, waysOf } from './ways';

/**
 * From every step a way leads to an end. Of steps that hang together the last is told; loops that nothing leads out of are the
 * business of `loops-lead-out`, and without an end `at-least-one-end` says it all.
 */
export const reachesAnEnd: Rule = {
  id: 'reaches-an-end',
  severity: 'error',
  check(sop, report) {
    const ways = waysOf(sop, 'on');
    for (const cause of lastLost(sop)) {
      if (cause.circle.length === 0 && !isToldElsewhere(sop, ways, cause.id)) report('steps', cause.id, sentence(sop, cause));
    }
  },
};

const lastLost = perFlow((sop): readonly Cause[] => {
  const ends = [...sop.steps.values()].flatMap((step) => (step.kind === 'end' ? [step.id] : []));
  if (ends.length === 0) return [];
  const back = waysOf(sop, 'back');
  const leading = reachedFrom(back, ends);
  const orphans = orphansOf(sop);
  const lost = new Set([...sop.steps.keys()].filter((id) => !leading.has(id) && !orphans.has(id)));
  return lost.size === 0 ? [] : causesAmong(lost, back, waysOf(sop, 'on'));
});

/** That a decision or an approval lacks its ways out is what their own rules say. */
function isToldElsewhere(sop: SopDocument, ways: Ways, id: StepId): boolean {
  const kind = sop.steps.get(id)?.kind;
  return (kind === 'decision' || kind === 'approval') && !ways.has(id);
}

function sentence(sop: SopDocument, { id, others }: Cause): string {
  const before = others.length === 0 ? '' : `; ${stepList(sop, others)} before it ${others.length === 1 ? 'ends' : 'end'} up there too`;
  return `${named(sop.steps.get(id), 'An unnamed step')} leads to no end${before}`;
}
