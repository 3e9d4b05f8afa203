import { drawnStepsOf, overlaps } from './drawn-steps';
import { named } from './named';
import type { Rule } from './rule';

/** No step is drawn on top of another one. */
export const noOverlappingSteps: Rule = {
  id: 'no-overlapping-steps',
  severity: 'warning',
  check(sop, report) {
    const drawn = drawnStepsOf(sop);
    const seen = new Set<string>();
    for (const placement of sop.drawing.placements.values()) {
      const step = sop.steps.get(placement.id);
      if (step === undefined) continue;
      const below = drawn.find(placement, (other) => seen.has(other.id) && overlaps(placement, other));
      seen.add(placement.id);
      if (below === undefined) continue;
      report('steps', step.id, `${named(step, 'An unnamed step')} is drawn on top of ${named(sop.steps.get(below.id), 'an unnamed step')}`);
    }
  },
};
