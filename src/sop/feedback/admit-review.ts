import type { Table } from '../model/sop-document';
import type { Person, Thread, ThreadEntry } from '../model/thread';
import { recordText } from './merge-records';
import type { ReviewRecords } from './review-records';
import { entryRefusal } from './rights';

/** What of a returned review is new here and may be written. */
export interface Admitted {
  readonly records: ReviewRecords;
  /** Why something was left out, one sentence without a full stop for each. */
  readonly leftOut: readonly string[];
}

const REWRITTEN = 'What stands here already can’t be written anew by a file';
const NOT_HERS = 'What somebody changes, answers, votes or signs comes only with that person’s own review';

/** Acts that count for who did them, where a reply only says what it says: nobody brings them for somebody else. */
const OWN_ACTS: ReadonlySet<string> = new Set<ThreadEntry['kind']>(['edit', 'delete', 'withdraw', 'answer', 'reopen', 'vote']);

interface Row {
  readonly id: string;
}

/** The rows that are not here yet. One that is here and says something else is told. */
function fresh<R extends Row>(there: Iterable<R>, here: (id: string) => R | undefined, leftOut: string[]): R[] {
  return Array.from(there).filter((row) => {
    const known = here(row.id);
    if (known !== undefined && recordText(known) !== recordText(row)) leftOut.push(REWRITTEN);
    return known === undefined;
  });
}

type Filed = Row & { readonly entries: readonly (Row & { readonly by: Person })[] };

/** Records with entries: a head that is new, and the entries that are new and may come. */
function freshRecords<Id extends string, R extends Filed & { readonly id: Id }>(
  there: Table<Id, R>,
  here: Table<Id, R>,
  refusal: (entry: R['entries'][number], record: R) => string | null,
  leftOut: string[],
): Map<Id, R> {
  const records = new Map<Id, R>();
  for (const theirs of there.values()) {
    const ours = here.get(theirs.id);
    const head = ours ?? theirs;
    if (recordText({ ...head, entries: [] }) !== recordText({ ...theirs, entries: [] })) leftOut.push(REWRITTEN);
    const known = new Map(ours?.entries.map((entry) => [entry.id, entry]));
    const joined = { ...head, entries: [...(ours?.entries ?? []), ...theirs.entries] };
    const entries = fresh(theirs.entries, (id) => known.get(id), leftOut).filter((entry) => {
      const reason = refusal(entry, joined);
      if (reason !== null) leftOut.push(reason);
      return reason === null;
    });
    if (ours === undefined || entries.length > 0) records.set(theirs.id, { ...head, entries });
  }
  return records;
}

/**
 * What a reviewer's copy of a review brings to the one that is here. Left out is what a reviewer may not write: answers of the ops lead,
 * changes of others' words, and anything that would say otherwise what stands here already. Importing it twice brings nothing.
 */
export function admitReview(here: ReviewRecords, there: ReviewRecords, by: Person): Admitted {
  const leftOut: string[] = [];
  const isHers = (one: { readonly by: Person }) => one.by.id === by.id;
  const ofThread = (entry: Thread['entries'][number], thread: Thread) =>
    OWN_ACTS.has(entry.kind) && !isHers(entry) ? NOT_HERS : entryRefusal(entry, thread, 'reviewer');
  const hers = <R extends { readonly by: Person }>(row: R) => {
    if (!isHers(row)) leftOut.push(NOT_HERS);
    return isHers(row);
  };
  const signOffs = fresh(there.signOffs.values(), (id) => [...here.signOffs.values()].find((one) => one.id === id), leftOut).filter(hers);
  return {
    records: {
      threads: freshRecords(there.threads, here.threads, ofThread, leftOut),
      signOffs: new Map(signOffs.map((signOff) => [signOff.id, signOff])),
      workshops: freshRecords(there.workshops, here.workshops, (moment) => (isHers(moment) ? null : NOT_HERS), leftOut),
    },
    leftOut,
  };
}
