import type { StepId } from '../model/ids';
import type { Command } from './command';
import { type Goal, goalRefusal, moveStepTo } from './move-step-to';

/** A step and where it goes. */
export interface StepMove extends Goal {
  readonly stepId: StepId;
}

/** Moves steps to a place of the drawing, and with it to the owner and stage of the cell there. */
export const moveSteps: Command<{ readonly moves: readonly StepMove[] }> = {
  id: 'move-steps',
  refuse(sop, { moves }) {
    if (moves.length === 0) return 'No step is selected';
    for (const move of moves) {
      if (!sop.steps.has(move.stepId)) return 'That step is not there any more';
      const reason = goalRefusal(sop, move);
      if (reason !== null) return reason;
    }
    return null;
  },
  run(draft, { moves }) {
    for (const { stepId, ...goal } of moves) moveStepTo(draft, stepId, goal);
  },
};
