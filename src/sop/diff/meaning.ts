import type { SopDocument } from '../model/sop-document';

/**
 * A value without what says nothing: empty texts and lists, no, null. Absent and empty are the same, and fields have no order.
 * Undefined: nothing is left.
 */
function significant(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item: unknown) => significant(item) ?? null);
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([key, field]): [string, unknown] => [key, significant(field)])
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** True when two values say the same. */
export function meansSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(significant(one)) === JSON.stringify(significant(other));
}

/** Fields that say where or how something is drawn, or how closely it is checked, by their table. */
const LOOKS: Readonly<Record<'profile' | 'notes', readonly string[]>> = {
  profile: ['id', 'direction', 'handoffs', 'checkProfile'],
  notes: ['x', 'y', 'width', 'height'],
};

/** The record without what is only about its look. */
export function withoutLooks(table: keyof typeof LOOKS, row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !LOOKS[table].includes(key)));
}

type Rows = ReadonlyMap<string, object>;

const inOrder = (rows: Rows) => [...rows.values()].map(significant);

const byId = (rows: Rows) => [...rows.keys()].sort().map((id) => significant(rows.get(id)));

/**
 * What an SOP means, as one text: the same for two that differ only in their drawing, their id, their history or the order of
 * records that have none.
 */
export function meaningOf(sop: SopDocument): string {
  const notes = new Map([...sop.notes].map(([id, note]) => [id as string, withoutLooks('notes', note)]));
  return JSON.stringify([
    significant(withoutLooks('profile', sop.profile)),
    inOrder(sop.roles),
    inOrder(sop.stages),
    ...[sop.tools, sop.steps, sop.connectors, sop.toolLinks, notes].map(byId),
    significant(sop.unknown) ?? null,
  ]);
}
