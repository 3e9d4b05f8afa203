import { beforeCommand, settleDrawing } from '../drawing/settle-drawing';
import { isWaivable } from '../model/check';
import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';

/** One thing a person can do to an SOP: one file, one undo step. */
export interface Command<Input> {
  /** Kebab-case, as its file. */
  readonly id: string;
  /** Why it makes no sense now, as a sentence without a full stop for the person who asked; null: it does. */
  refuse(sop: SopDocument, input: Input): string | null;
  /** Edits the draft. Called only when `refuse` said null; must not throw. Takes along what hangs on the thing it changes. */
  run(draft: SopDraft, input: Input): void;
}

/**
 * The one way in which a command meets a draft: it runs, then what was waived of things that are gone goes too, and the drawing is
 * settled, so that after every command each step stands in the cell of its owner and its stage.
 */
export function applyCommand<Input>(draft: SopDraft, command: Command<Input>, input: Input): void {
  const before = beforeCommand(draft);
  command.run(draft, input);
  for (const { id, subject } of draft.waivers) if (!isWaivable(draft, subject)) draft.waivers.remove(id);
  settleDrawing(draft, before);
}
