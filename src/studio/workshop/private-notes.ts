import type { StoreApi } from 'zustand/vanilla';
import { isId } from '../../sop/model/ids';
import { ANCHOR_KINDS, type Anchor, THREAD_TYPES, type ThreadType } from '../../sop/model/thread';
import { createSetting } from '../ui/create-setting';
import type { Seat } from './seat';

/** A line that only its writer sees until the facilitator shows everything. */
export interface PrivateNote {
  readonly id: string;
  readonly type: ThreadType;
  readonly text: string;
  readonly anchor: Anchor;
  readonly owner?: string;
  readonly due?: string;
}

export interface PrivateNotes {
  readonly notes: readonly PrivateNote[];
}

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => all.some((one) => one === value);

function anchorIn(value: unknown): Anchor {
  if (typeof value !== 'object' || value === null) return { kind: 'sop' };
  const { kind, id, outcome } = value as Readonly<Record<string, unknown>>; // any record: each field is looked at below
  if (!isOneOf(ANCHOR_KINDS, kind) || (id !== undefined && !isId(id))) return { kind: 'sop' };
  return { kind, ...(isId(id) ? { id } : {}), ...(typeof outcome === 'string' ? { outcome } : {}) };
}

function noteIn(value: unknown): readonly PrivateNote[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, type, text, anchor, owner, due } = value as Readonly<Record<string, unknown>>; // as above
  if (!isId(id) || typeof text !== 'string') return [];
  const more = { ...(typeof owner === 'string' ? { owner } : {}), ...(typeof due === 'string' ? { due } : {}) };
  return [{ id, type: isOneOf(THREAD_TYPES, type) ? type : 'question', text, anchor: anchorIn(anchor), ...more }];
}

/** What somebody wrote for himself in a workshop: kept on this device only, and not lost when the window is loaded again. */
export function openPrivateNotes({ workshopId, person }: Seat): StoreApi<PrivateNotes> {
  return createSetting<PrivateNotes>(`laneway-private-${workshopId}-${person.id}`, ({ notes }) => ({
    notes: Array.isArray(notes) ? notes.flatMap(noteIn) : [],
  }));
}
