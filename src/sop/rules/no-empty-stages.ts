import { named } from './named';
import type { Rule } from './rule';

/** Every stage has at least one step. Without steps all of them are empty, which needs no telling. */
export const noEmptyStages: Rule = {
  id: 'no-empty-stages',
  severity: 'warning',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    const busy = new Set([...sop.steps.values()].map((step) => step.stageId));
    for (const stage of sop.stages.values()) {
      if (!busy.has(stage.id)) report('stages', stage.id, `The stage ${named(stage, 'without a name')} is empty`);
    }
  },
};
