import type { SopDocument } from '../model/sop-document';
import { applyCommand, type Command } from './command';
import { runPlain } from './run-plain';

/** One command of several, with its own kind of input. */
interface Part {
  readonly command: Command<unknown>;
  readonly input: unknown;
}

interface DoTogether {
  /** Done in this order, each on what the one before left. */
  readonly parts: readonly Part[];
  /** What was done, as the person hears it. */
  readonly sentence: string;
}

/** Several commands as one undo step: all of them, or none when one of them is refused. */
export const doTogether: Command<DoTogether> = {
  id: 'do-together',
  refuse(sop, { parts }) {
    if (parts.length === 0) return 'There is nothing to do';
    let now: SopDocument = sop;
    for (const { command, input } of parts) {
      const result = runPlain(now, command, input);
      if ('refused' in result) return result.refused;
      now = result.sop;
    }
    return null;
  },
  run(draft, { parts }) {
    for (const { command, input } of parts) applyCommand(draft, command, input);
  },
};
