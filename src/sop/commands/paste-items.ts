import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { type Pasted, pasteFragment, tagRefusal } from './paste-fragment';

export type { Fragment } from './fragment';

/** Puts in what was copied, here or in another SOP. */
export const pasteItems: Command<Pasted> = {
  id: 'paste-items',
  refuse(sop, { fragment, roleId, stageId, tag }) {
    if (fragment.steps.length + fragment.notes.length === 0) return 'There is nothing to paste';
    return tagRefusal(tag) ?? cellRefusal(sop, roleId, stageId);
  },
  run: pasteFragment,
};
