import type * as Y from 'yjs';
import type { ReviewRecords } from '../../sop/feedback/review-records';
import { type Capacity, entryRefusal } from '../../sop/feedback/rights';
import { type EntryId, newId, type SignOffId, type ThreadId, type WorkshopId } from '../../sop/model/ids';
import type { Person } from '../../sop/model/thread';
import type { LivingReview, NewEntry, Taken, Written } from './living-review';
import { ReviewTables } from './review-tables';

interface Options {
  /** The Y.Doc of the review; it holds nothing else. */
  readonly doc: Y.Doc;
  /** In which capacity this window writes. */
  readonly as: Capacity;
  readonly readOnly?: boolean;
}

const READ_ONLY = 'This review was written by a newer Laneway and can only be looked at here';
const GONE = 'That discussion is not here any more';

/** Something that this window wrote and can take back. */
interface Done {
  readonly in: { readonly thread: ThreadId } | { readonly workshop: WorkshopId };
  readonly id: string;
  readonly by: Person;
}

/** Later than all that is there: whoever answers comes after what was answered, also where two clocks differ. */
function stamp({ threads, workshops, signOffs }: ReviewRecords): string {
  let last = '';
  const see = (at: string) => {
    if (at > last) last = at;
  };
  for (const thread of threads.values()) see(thread.entries.at(-1)?.at ?? thread.at);
  for (const workshop of workshops.values()) see(workshop.entries.at(-1)?.at ?? workshop.at);
  for (const { at } of signOffs.values()) see(at);
  const now = new Date();
  const known = Date.parse(last);
  // A clock that is years ahead must not push everybody's time into the future.
  const isNear = Number.isFinite(known) && known - now.getTime() < 24 * 60 * 60_000;
  return isNear && known >= now.getTime() ? new Date(known + 1).toISOString() : now.toISOString();
}

/** What this window wrote, last in first out; what is taken back is withdrawn by an entry, and brought back by withdrawing that one. */
function createHistory(withdraw: (done: Done) => string) {
  const done: Done[] = [];
  const undone: Done[] = [];
  const turn = (from: Done[], to: Done[]) => {
    const last = from.pop();
    if (last === undefined) return false;
    to.push({ ...last, id: withdraw(last) });
    return true;
  };
  return {
    did(step: Done) {
      done.push(step);
      undone.length = 0;
    },
    undo: () => turn(done, undone),
    redo: () => turn(undone, done),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

function createListeners() {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    clear: () => listeners.clear(),
  };
}

/** The review over a Y.Doc of its own. */
export function createLivingReview({ doc, as, readOnly = false }: Options): LivingReview {
  const reader = new ReviewTables(doc);
  const { tables } = reader;
  const { tell, subscribe, clear } = createListeners();
  const hear = (transaction: Y.Transaction) => {
    if (transaction.changed.size > 0) tell();
  };
  doc.on('afterTransaction', hear);
  const entryId = () => newId<EntryId>('entry');
  const now = () => stamp(reader.read());

  const history = createHistory(({ in: place, id: of, by }) => {
    const entry = { id: entryId(), kind: 'withdraw', by, at: now(), of } as const;
    doc.transact(() => {
      if ('thread' in place) tables.entries.put(entry, place.thread);
      else tables.moments.put(entry, place.workshop);
    });
    return entry.id;
  });
  const written = <Id extends string>(id: Id, write: () => void, done?: Done): Written<Id> => {
    if (readOnly) return { ok: false, reason: READ_ONLY };
    if (done !== undefined) history.did(done);
    doc.transact(write);
    return { ok: true, id };
  };

  return {
    read: () => reader.read(),
    start(thread) {
      const id = newId<ThreadId>('thread');
      return written(id, () => tables.threads.put({ ...thread, id, at: now(), entries: [] }), { in: { thread: id }, id, by: thread.by });
    },
    add(threadId, entry: NewEntry) {
      const thread = reader.read().threads.get(threadId);
      const reason = thread === undefined ? GONE : entryRefusal(entry, thread, as);
      if (reason !== null) return { ok: false, reason };
      const id = entryId();
      // What the drawing says about an anchor is nobody's act: it is not undone.
      const done = entry.kind === 'seen' ? undefined : { in: { thread: threadId }, id, by: entry.by };
      return written(id, () => tables.entries.put({ ...entry, id, at: now() }, threadId), done);
    },
    signOff(signOff) {
      const id = newId<SignOffId>('sign-off');
      return written(id, () => tables.signOffs.put({ ...signOff, id, at: now() }));
    },
    openWorkshop(workshop) {
      const id = newId<WorkshopId>('workshop');
      return written(id, () => tables.workshops.put({ ...workshop, id, at: now(), entries: [] }));
    },
    note(workshopId, moment) {
      if (!reader.read().workshops.has(workshopId)) return { ok: false, reason: 'That workshop is not here any more' };
      const id = entryId();
      const done = { in: { workshop: workshopId }, id, by: moment.by };
      return written(id, () => tables.moments.put({ ...moment, id, at: now() }, workshopId), done);
    },
    take(records) {
      reader.read();
      return readOnly ? NOTHING : doc.transact(() => takeIn(reader, records));
    },
    undo: () => !readOnly && history.undo(),
    redo: () => !readOnly && history.redo(),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    subscribe,
    destroy() {
      clear();
      doc.off('afterTransaction', hear);
      reader.destroy();
    },
  };
}

const NOTHING: Taken = { threads: 0, entries: 0, signOffs: 0, workshops: 0 };

function takeIn({ tables }: ReviewTables, records: ReviewRecords): Taken {
  const taken = { ...NOTHING };
  for (const { entries, ...head } of records.threads.values()) {
    taken.threads += Number(tables.threads.put({ ...head, entries: [] }));
    for (const entry of entries) taken.entries += Number(tables.entries.put(entry, head.id));
  }
  for (const signOff of records.signOffs.values()) taken.signOffs += Number(tables.signOffs.put(signOff));
  for (const { entries, ...head } of records.workshops.values()) {
    taken.workshops += Number(tables.workshops.put({ ...head, entries: [] }));
    for (const moment of entries) taken.entries += Number(tables.moments.put(moment, head.id));
  }
  return taken;
}
