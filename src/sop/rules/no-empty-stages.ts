import { named } from './named';
import type { Rule } from './rule';

/** Every stage has at least one step. */
export const noEmptyStages: Rule = {
  id: 'no-empty-stages',
  severity: 'warning',
  check(sop, report) {
    if (sop.steps.size === 0) return;
    const used = new Set([...sop.steps.values()].map((step) => step.stageId));
    for (const stage of sop.stages.values()) {
      if (!used.has(stage.id)) report('stages', stage.id, `Nothing happens in ${named(stage, 'an unnamed stage')}`);
    }
  },
};
