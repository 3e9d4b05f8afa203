import type { EntryId, PersonId, ThreadId } from '../../src/sop/model/ids';
import type { Person, Thread, ThreadEntry } from '../../src/sop/model/thread';
import { idOf } from './sop-builders';

export const aPerson = (name: string): Person => ({ id: `person-${name.toLowerCase()}` as PersonId, name });

/** A question of Ana about the whole SOP, unless told otherwise; its id is made of its text. */
export const aThread = (text: string, changes: Partial<Thread> = {}): Thread => ({
  id: idOf<ThreadId>(text),
  anchor: { kind: 'sop' },
  quote: '',
  place: '',
  type: 'question',
  by: aPerson('Ana'),
  at: '2026-11-02T09:00:00.000Z',
  text,
  entries: [],
  ...changes,
});

let count = 0;

/** An entry of Bo a minute after the thread, unless told otherwise. */
export const anEntry = (kind: ThreadEntry['kind'], changes: Partial<ThreadEntry> = {}): ThreadEntry => {
  count += 1;
  return { id: `entry-${count}` as EntryId, kind, by: aPerson('Bo'), at: '2026-11-02T09:01:00.000Z', ...changes };
};
