import type { Command } from '../commands/command';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';

/** One way to put a finding right: one command, and so one undo step. */
export interface Fix {
  /** What will be done, as a button says it: “Give it to “Sales””. */
  readonly label: string;
  readonly command: Command<unknown>;
  /** Belongs to the command; `fixWith` sees to it. */
  readonly input: unknown;
  /** It loses nothing and guesses nothing, so it may be done without asking. */
  readonly isSure?: true;
}

/** Proposals for a finding of one rule, the likeliest first. They may turn out to be of no use; `fixesOf` leaves those out. */
export type Fixer = (sop: SopDocument, finding: Finding, today: string | null) => readonly Fix[];

/** Joins a command with its own kind of input. */
export function fixWith<Input>(label: string, command: Command<Input>, input: Input): Fix {
  return { label, command, input };
}

/** The same fix, which may be done without asking. */
export function sure(fix: Fix): Fix {
  return { ...fix, isSure: true };
}
