import type { Person, Thread, ThreadEntry } from '../model/thread';

/** In which capacity somebody writes: whoever keeps the SOP, or somebody who was asked to look at it. */
export type Capacity = 'lead' | 'reviewer';

/**
 * Why an entry may not be written by this person in this capacity, as a sentence without a full stop; null: it may. Panel, living review
 * and the import of files ask the same question.
 */
export function entryRefusal(entry: Pick<ThreadEntry, 'kind' | 'by' | 'of' | 'disposition'>, thread: Thread, as: Capacity): string | null {
  const { kind, by, of, disposition } = entry;
  if (kind === 'edit' || kind === 'delete' || kind === 'withdraw') {
    const author = of === thread.id ? thread.by : thread.entries.find(({ id }) => id === of)?.by;
    if (author !== undefined && !isSame(author, by)) return 'Only who wrote it may change it';
  }
  if (kind === 'answer' && disposition === 'settled' && !isSame(thread.by, by))
    return 'Only who started the discussion may call it settled';
  if (as === 'lead') return null;
  if (kind === 'answer' && disposition !== 'settled') return 'Only the ops lead accepts, declines or parks';
  return null;
}

function isSame(one: Person, other: Person): boolean {
  return one.id === other.id;
}
