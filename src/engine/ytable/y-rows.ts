import * as Y from 'yjs';
import { jsonEqual } from './json-equal';
import { ORDER } from './tables';

export type YRow = Y.Map<unknown>;
export type YTable = Y.Map<YRow>;

/** The fields of a record as they are in the Y.Map, without our order key. */
export function plainFields(row: YRow): Record<string, unknown> {
  const fields: [string, unknown][] = [];
  row.forEach((value, key) => {
    if (key !== ORDER) fields.push([key, value]);
  });
  return Object.fromEntries(fields);
}

/** Makes the Y.Map say what the row says, touching only fields that differ, so that others' edits of other fields stay. */
export function writeFields(target: YRow, row: object): void {
  const fields = new Map<string, unknown>(Object.entries(row));
  for (const key of [...target.keys()]) if (key !== ORDER && !fields.has(key)) target.delete(key);
  for (const [key, value] of fields) {
    if (value === undefined) target.delete(key);
    else if (!target.has(key) || !jsonEqual(target.get(key), value)) target.set(key, value);
  }
}

/** A new record for a table. */
export function newRow(row: object, order: string): YRow {
  return new Y.Map<unknown>([...Object.entries(row).filter(([, value]) => value !== undefined), [ORDER, order]]);
}

/** The order key of a row; rows without a sound one come first. */
export function orderOf(row: YRow | undefined): string {
  const key = row?.get(ORDER);
  return typeof key === 'string' ? key : '';
}
