import type { Table } from '../model/sop-document';
import { byTime } from './effective';

interface Row {
  readonly id: string;
}

/** Text that is the same for equal records, whatever the order of their fields. */
export function recordText(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1)))
      : field,
  );
}

/**
 * Two records of one id that do not say the same can only be a mistake or a forgery: which one stays must not depend on which came first,
 * so it is the smaller text.
 */
export function settle<R extends Row>(one: R, other: R): R {
  if (one === other) return one;
  return recordText(other) < recordText(one) ? other : one;
}

/** Both lists as one: each id once, oldest first. The first list itself when the second brings nothing. */
function mergeEntries<E extends Row & { readonly at: string }>(one: readonly E[], other: readonly E[]): readonly E[] {
  const all = new Map(one.map((entry) => [entry.id, entry]));
  let isNew = false;
  for (const entry of other) {
    const before = all.get(entry.id);
    const next = before === undefined ? entry : settle(before, entry);
    if (next === before) continue;
    all.set(entry.id, next);
    isNew = true;
  }
  return isNew ? [...all.values()].sort(byTime) : one;
}

/**
 * A record with entries of two copies as one. Heads never change, so only entries can differ; the order in which copies are merged, and
 * how often, makes no difference.
 */
export function mergeRecord<R extends Row & { readonly entries: readonly (Row & { readonly at: string })[] }>(one: R, other: R): R {
  if (one === other) return one;
  const entries = mergeEntries(one.entries, other.entries);
  const head = settle({ ...one, entries: [] }, { ...other, entries: [] });
  const isSame = entries === one.entries && recordText(head) === recordText({ ...one, entries: [] });
  return isSame ? one : { ...head, entries };
}

/** Two tables as one, oldest first; the first one itself when the second brings nothing. */
export function mergeTables<Id extends string, R extends Row & { readonly id: Id; readonly at: string }>(
  one: Table<Id, R>,
  other: Table<Id, R>,
  merge: (one: R, other: R) => R,
): Table<Id, R> {
  const all = new Map(one);
  let isNew = false;
  for (const [id, row] of other) {
    const before = all.get(id);
    const next = before === undefined ? row : merge(before, row);
    if (next === before) continue;
    all.set(id, next);
    isNew = true;
  }
  return isNew ? new Map([...all.values()].sort(byTime).map((row) => [row.id, row])) : one;
}
