import type { SopDocument } from '../model/sop-document';
import type { SuggestedChange, Thread } from '../model/thread';
import type { ThreadState } from './fold-thread';
import { type ChangeStanding, changeStanding } from './suggested-change';

/** One part of a suggestion and what became of it. */
export interface SuggestionPart {
  readonly change: SuggestedChange;
  readonly standing: ChangeStanding;
  /** `undone`: it was accepted, and the SOP does not say so now. */
  readonly state: 'open' | 'accepted' | 'undone' | 'declined';
  /** Who accepted it last; empty: nobody. */
  readonly acceptedBy: string;
}

/** The parts of a suggestion, each once, against the SOP of now. */
export function suggestionParts(sop: SopDocument, { thread, acceptedParts, answer, turns }: ThreadState): readonly SuggestionPart[] {
  return changesOf(thread).map((change) => {
    const standing = changeStanding(sop, change);
    if (acceptedParts.has(change.id)) {
      const turn = turns.findLast(({ disposition, parts }) => disposition === 'accepted' && (parts?.includes(change.id) ?? true));
      return { change, standing, state: standing.kind === 'done' ? 'accepted' : 'undone', acceptedBy: turn?.by.name ?? '' };
    }
    return { change, standing, acceptedBy: '', state: answer === null || answer.disposition === 'accepted' ? 'open' : 'declined' };
  });
}

/** True when the part can be chosen to be accepted. */
export function isChoosable({ standing, state }: SuggestionPart): boolean {
  return standing.kind !== 'blocked' && state !== 'accepted';
}

/** A file may say one id twice; the first one counts. */
function changesOf({ changes = [] }: Thread): readonly SuggestedChange[] {
  const seen = new Set<string>();
  return changes.filter(({ id }) => !seen.has(id) && seen.add(id));
}
