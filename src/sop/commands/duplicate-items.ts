import type { NoteId, StepId } from '../model/ids';
import type { Command } from './command';
import { fragmentOf } from './fragment';
import { pasteFragment, tagRefusal } from './paste-fragment';

interface DuplicateItems {
  readonly stepIds: readonly StepId[];
  readonly noteIds: readonly NoteId[];
  /** As for pasting: the copies are `step-<tag>-1` and so on. */
  readonly tag?: string;
}

/** Copies steps and notes right beside themselves, with the connectors between them. */
export const duplicateItems: Command<DuplicateItems> = {
  id: 'duplicate-items',
  refuse(sop, { stepIds, noteIds, tag }) {
    const isThere = stepIds.some((id) => sop.steps.has(id)) || noteIds.some((id) => sop.notes.has(id));
    return isThere ? tagRefusal(tag) : 'There is nothing left to duplicate';
  },
  run(draft, { stepIds, noteIds, ...rest }) {
    pasteFragment(draft, { fragment: fragmentOf(draft, stepIds, noteIds), roleId: null, stageId: null, ...rest });
  },
};
