import { isId } from '../../sop/model/ids';
import type { Person } from '../../sop/model/thread';

export const ROOMS = ['editor', 'review', 'workshop'] as const;

/** A box of the drawing, px. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a window tells of itself to the others. Nothing of it is kept. */
export interface Presence {
  readonly person: Person;
  readonly room: (typeof ROOMS)[number];
  /** Where the pointer is, px of the drawing; null: not over it. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  /** Ids of what is selected. */
  readonly selected: readonly string[];
  /** What can be seen of the drawing; null: not told. */
  readonly seen: Seen | null;
}

/** Another window that shows the same SOP. */
export interface Peer extends Presence {
  /** One number for each window. */
  readonly window: number;
}

const FAR = 1_000_000;
const MOST_SELECTED = 200;

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= FAR ? value : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // looked at field by field
}

function pointOf(value: unknown): Presence['cursor'] {
  const { x, y } = fieldsOf(value);
  const [left, top] = [numberOf(x), numberOf(y)];
  return left === null || top === null ? null : { x: left, y: top };
}

function seenOf(value: unknown): Seen | null {
  const point = pointOf(value);
  const fields = fieldsOf(value);
  const [width, height] = [numberOf(fields.width), numberOf(fields.height)];
  return point === null || width === null || height === null || width <= 0 || height <= 0 ? null : { ...point, width, height };
}

/** What another window says of itself, as far as it makes sense; null: it says not even who it is. */
export function readPeer(window: number, value: unknown): Peer | null {
  const { person, room, cursor, selected, seen } = fieldsOf(value);
  const { id, name } = fieldsOf(person);
  if (!isId(id) || typeof name !== 'string') return null;
  return {
    window,
    person: { id: id as Person['id'], name: name.slice(0, 200) }, // looked at just here
    room: ROOMS.find((one) => one === room) ?? 'editor',
    cursor: pointOf(cursor),
    selected: Array.isArray(selected) ? selected.filter(isId).slice(0, MOST_SELECTED) : [],
    seen: seenOf(seen),
  };
}
