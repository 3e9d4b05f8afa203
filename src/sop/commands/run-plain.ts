import { settled } from '../drawing/settled';
import type { SopDocument } from '../model/sop-document';
import { applyCommand, type Command } from './command';
import { createPlainDraft } from './plain-draft';

/** Runs a command on a plain document, as the living one does: on a settled drawing. The given document is left as it is. */
export function runPlain<Input>(
  sop: SopDocument,
  command: Command<Input>,
  input: Input,
): { readonly sop: SopDocument } | { readonly refused: string } {
  const reason = command.refuse(sop, input);
  if (reason !== null) return { refused: reason };
  const { draft, finish } = createPlainDraft(settled(sop));
  applyCommand(draft, command, input);
  return { sop: finish() };
}
