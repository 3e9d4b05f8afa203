import type { SopDocument } from '../model/sop-document';
import type { Person, Thread } from '../model/thread';
import type { Admitted } from './admit-review';
import { findAnchor } from './anchors';
import type { ReviewRecords } from './review-records';
import { changeSentence, changeStanding } from './suggested-change';

/** What a returned review brought, in words. */
export interface ImportReport {
  /** One sentence with its full stop: “Ana: 12 comments, 3 suggestions, 2 are about steps that are gone now (in the tray).” */
  readonly sentence: string;
  /** Longer: what was left out and why, and where a suggestion meets an SOP that has moved on. */
  readonly details: readonly string[];
}

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** How often each text is there, the first one first. */
function tally(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function goneWords(threads: readonly Thread[], sop: SopDocument): readonly string[] {
  const gone = threads.filter(({ anchor }) => findAnchor(sop, anchor) === null);
  if (gone.length === 0) return [];
  const isSteps = gone.every(({ anchor }) => anchor.kind === 'step' || anchor.kind === 'outcome');
  const what = isSteps ? ['a step that is', 'steps that are'] : ['something that is', 'things that are'];
  return [`${counted(gone.length, 'is', 'are')} about ${what[gone.length === 1 ? 0 : 1]} gone now (in the tray)`];
}

/** Where the parts of a suggestion meet an SOP that has moved on. */
function conflicts({ changes = [], by }: Thread, sop: SopDocument): readonly string[] {
  return changes.flatMap((change) => {
    const standing = changeStanding(sop, change);
    return standing.kind === 'clear' ? [] : [`Suggestion of ${by.name}: ${changeSentence(sop, change)}. ${standing.words}.`];
  });
}

/** Tells what was taken in; `before` is the review as it was. */
export function tellImport(sop: SopDocument, before: ReviewRecords, { records, leftOut }: Admitted, by: Person): ImportReport {
  const started = [...records.threads.values()].filter(({ id }) => !before.threads.has(id));
  const suggestions = started.filter(({ type }) => type === 'suggestion');
  const entries = [...records.threads.values()].flatMap((thread) => thread.entries);
  const comments = started.length - suggestions.length + entries.filter(({ kind }) => kind === 'reply').length;
  const votes = entries.filter(({ kind }) => kind === 'vote').length;
  const moments = [...records.workshops.values()].reduce((sum, workshop) => sum + workshop.entries.length, 0);
  const other = entries.filter(({ kind }) => kind !== 'reply' && kind !== 'vote' && kind !== 'seen').length + moments;
  const parts = [
    ...(comments > 0 ? [counted(comments, 'comment')] : []),
    ...(suggestions.length > 0 ? [counted(suggestions.length, 'suggestion')] : []),
    ...(votes > 0 ? [counted(votes, 'vote')] : []),
    ...(records.signOffs.size > 0 ? [counted(records.signOffs.size, 'sign-off')] : []),
    ...(other > 0 ? [counted(other, 'other entry', 'other entries')] : []),
  ];
  const brought = parts.length === 0 ? ['nothing that is not here already'] : [...parts, ...goneWords(started, sop)];
  const left = leftOut.length === 0 ? [] : [`${counted(leftOut.length, 'entry was', 'entries were')} left out`];
  return {
    sentence: `${by.name}: ${[...brought, ...left].join(', ')}.`,
    details: [
      ...suggestions.flatMap((thread) => conflicts(thread, sop)),
      ...Array.from(tally(leftOut), ([reason, count]) => `${counted(count, 'entry was', 'entries were')} left out: ${reason}.`),
    ],
  };
}
