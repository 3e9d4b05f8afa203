import type { NoteId, StepId } from '../model/ids';
import type { Command } from './command';
import { fragmentOf } from './fragment';
import { goalRefusal, moveStepTo } from './move-step-to';
import type { StepMove } from './move-steps';
import { pasteFragment, tagRefusal } from './paste-fragment';

interface DuplicateItems {
  readonly stepIds: readonly StepId[];
  readonly noteIds: readonly NoteId[];
  /** Where copies of steps go, with the id of the step that is copied; absent: right beside it. */
  readonly moves?: readonly StepMove[];
  /** As for pasting: the copies are `step-<tag>-1` and so on. */
  readonly tag?: string;
}

/** Copies steps and notes with the connectors between them, right beside themselves or to places of their own. */
export const duplicateItems: Command<DuplicateItems> = {
  id: 'duplicate-items',
  refuse(sop, { stepIds, noteIds, moves = [], tag }) {
    const isThere = stepIds.some((id) => sop.steps.has(id)) || noteIds.some((id) => sop.notes.has(id));
    if (!isThere) return 'There is nothing left to duplicate';
    return moves.reduce<string | null>((reason, move) => reason ?? goalRefusal(sop, move), tagRefusal(tag));
  },
  run(draft, { stepIds, noteIds, moves = [], ...rest }) {
    const ids = pasteFragment(draft, { fragment: fragmentOf(draft, stepIds, noteIds), roleId: null, stageId: null, ...rest });
    for (const { stepId, ...goal } of moves) {
      const copy = ids.get(stepId);
      if (copy !== undefined) moveStepTo(draft, copy, goal);
    }
  },
};
