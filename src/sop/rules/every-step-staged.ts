import { named } from './named';
import type { Rule } from './rule';

/** Every step belongs to a stage. */
export const everyStepStaged: Rule = {
  id: 'every-step-staged',
  severity: 'error',
  check(sop, report) {
    for (const step of sop.steps.values()) {
      if (step.stageId === null || !sop.stages.has(step.stageId))
        report('steps', step.id, `${named(step, 'An unnamed step')} is in no stage`);
    }
  },
};
