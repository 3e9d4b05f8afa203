import type { Command } from '../../src/sop/commands/command';
import { runPlain } from '../../src/sop/commands/run-plain';
import type { SopDocument } from '../../src/sop/model/sop-document';

/** The SOP after a command that must not be refused. */
export function done<Input>(sop: SopDocument, command: Command<Input>, input: Input): SopDocument {
  const result = runPlain(sop, command, input);
  if ('refused' in result) throw new Error(`${command.id}: ${result.refused}`);
  return result.sop;
}

/** Why a command is refused; null: it is not. */
export function refusal<Input>(sop: SopDocument, command: Command<Input>, input: Input): string | null {
  const result = runPlain(sop, command, input);
  return 'refused' in result ? result.refused : null;
}
