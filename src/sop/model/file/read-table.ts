import { ID_PATTERN } from '../ids';
import type { Tell } from './damage';
import { inWords, isPlainObject, readShape, type Shape } from './field';

const MAX_ROWS = 20_000;

/** The ids of one table that had to be renamed, old to new; references follow them. */
export type Renamed = ReadonlyMap<string, string>;

function idFor(wanted: unknown, taken: ReadonlySet<string>, reserved: string | undefined, prefix: string): string {
  const base = typeof wanted === 'string' ? wanted.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 56) : '';
  const stem = base === '' || base === '-' ? prefix : base;
  let id = stem;
  for (let count = 2; taken.has(id) || id === reserved; count += 1) id = `${stem}-${count}`;
  return id;
}

interface TableRead<Row extends { readonly id: string }> {
  readonly rows: Map<Row['id'], Row>;
  readonly renamed: Renamed;
}

/**
 * Reads a table row by row. A row that is no record, or that lacks what nothing can stand in for, is left out and told. A double
 * id, an id of other signs and a reserved id get a new one; references keep to the first row that had it.
 */
export function readTable<Row extends { readonly id: string }>(
  shape: Shape<Row>,
  value: unknown,
  path: string,
  tell: Tell,
  reserved?: string,
): TableRead<Row> {
  const rows = new Map<Row['id'], Row>();
  const renamed = new Map<string, string>();
  if (value === undefined) return { rows, renamed };
  if (!Array.isArray(value)) {
    tell(path, `${inWords(value)} is not a list of records, it was left out`);
    return { rows, renamed };
  }
  if (value.length > MAX_ROWS) tell(path, `there are more than ${MAX_ROWS} records, the rest was left out`);
  const taken = new Set<string>();
  const entries: unknown[] = value.slice(0, MAX_ROWS);
  for (const [index, entry] of entries.entries()) {
    const at = `${path}[${index}]`;
    if (!isPlainObject(entry)) {
      tell(at, `${inWords(entry)} is not a record, it was left out`);
      continue;
    }
    const given = Object.hasOwn(entry, 'id') ? entry.id : undefined;
    const sound = typeof given === 'string' && ID_PATTERN.test(given) && given !== reserved && !taken.has(given);
    const id = sound ? given : idFor(given, taken, reserved, path.replace(/^.*\./, '').replace(/s$/, ''));
    const row = readShape(shape, { ...entry, id }, at, tell);
    if (row === undefined) {
      tell(at, 'something that it can’t be without is missing or damaged, it was left out');
      continue;
    }
    if (!sound) tellNewId(given, id, taken, `${at}.id`, tell);
    if (!sound && typeof given === 'string' && !taken.has(given)) renamed.set(given, id);
    taken.add(row.id);
    rows.set(row.id, row);
  }
  return { rows, renamed };
}

function tellNewId(given: unknown, id: string, taken: ReadonlySet<string>, path: string, tell: Tell): void {
  if (given === undefined) tell(path, `the id is missing, it is now “${id}”`);
  else if (typeof given === 'string' && taken.has(given)) tell(path, `${inWords(given)} is there twice, the second one is now “${id}”`);
  else tell(path, `${inWords(given)} can’t be an id, it is now “${id}”`);
}
