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

/** What a value says, as one text: the same for two that say the same. */
export function saidBy(value: unknown): string {
  return JSON.stringify(significant(value) ?? null);
}

/** True when two values say the same. */
export function meansSame(one: unknown, other: unknown): boolean {
  return one === other || saidBy(one) === saidBy(other);
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

const known = new WeakMap<object, string>();

/** What a row says, kept by the row: rows are values, and of a thousand one was edited. */
function said(row: object, means: (row: object) => object = (all) => all): string {
  const text = known.get(row) ?? JSON.stringify(significant(means(row)) ?? null);
  known.set(row, text);
  return text;
}

type Rows = ReadonlyMap<string, object>;

const inOrder = (rows: Rows) => [...rows.values()].map((row) => said(row));

const byId = (rows: Rows, means?: (row: object) => object) =>
  [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => said(row, means));

/**
 * What an SOP means, as one text: the same for two that differ only in their drawing, their id, their history or the order of
 * records that have none.
 */
export function meaningOf(sop: SopDocument): string {
  const { profile, roles, stages, tools, steps, connectors, toolLinks, notes, unknown } = sop;
  const parts = [
    [JSON.stringify(significant(withoutLooks('profile', profile)) ?? null)],
    inOrder(roles),
    inOrder(stages),
    ...[tools, steps, connectors, toolLinks].map((rows: Rows) => byId(rows)),
    byId(notes, (note) => withoutLooks('notes', note)),
    [JSON.stringify(significant(unknown) ?? null)],
  ];
  return parts.map((part) => `[${part.join(',')}]`).join('\n');
}
