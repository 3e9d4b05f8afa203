import type { RoleId, StageId, StepId } from '../model/ids';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { fitStep } from './fit-step';

interface StepMove {
  readonly stepId: StepId;
  /** Top left of the card, px of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
}

/** Moves steps to a place of the drawing, and with it to the owner and stage of the cell there. */
export const moveSteps: Command<{ readonly moves: readonly StepMove[] }> = {
  id: 'move-steps',
  refuse(sop, { moves }) {
    if (moves.length === 0) return 'No step is selected';
    for (const { stepId, x, y, roleId, stageId } of moves) {
      if (!sop.steps.has(stepId)) return 'That step is not there any more';
      if (!Number.isFinite(x) || !Number.isFinite(y)) return 'That place is outside of the drawing';
      const reason = cellRefusal(sop, roleId, stageId);
      if (reason !== null) return reason;
    }
    return null;
  },
  run(draft, { moves }) {
    for (const { stepId, x, y, roleId, stageId } of moves) {
      draft.steps.update(stepId, { roleId, stageId });
      draft.placements.update(stepId, { x: Math.round(x), y: Math.round(y) });
      fitStep(draft, stepId);
    }
  },
};
