import type { EntryId, PersonId, ThreadId, WorkshopId } from '../../src/sop/model/ids';
import type { Person, Thread, ThreadEntry } from '../../src/sop/model/thread';
import type { Workshop, WorkshopMoment } from '../../src/sop/model/workshop';
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

/** A workshop of Ana about no stage, unless told otherwise. */
export const aWorkshop = (changes: Partial<Workshop> = {}): Workshop => ({
  id: idOf<WorkshopId>('workshop'),
  title: 'Renewal workshop',
  by: aPerson('Ana'),
  at: '2026-11-02T09:00:00.000Z',
  agenda: [],
  entries: [],
  ...changes,
});

/** A moment of Ana, as many minutes after nine as told. */
export const aMoment = (kind: WorkshopMoment['kind'], minute: number, changes: Partial<WorkshopMoment> = {}): WorkshopMoment => {
  count += 1;
  return {
    id: `moment-${count}` as EntryId,
    kind,
    by: aPerson('Ana'),
    at: new Date(Date.UTC(2026, 10, 2, 9, minute)).toISOString(),
    ...changes,
  };
};
