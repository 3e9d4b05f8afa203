import { assignIds, type RawRow, type Renamed, tellNumber } from './assign-ids';
import type { Tell } from './damage';
import type { Shape } from './field';
import { inWords, isPlainObject } from './in-words';
import { readShape } from './read-shape';

const MAX_ROWS = 20_000;

/** The records of a table as they stand in the file. */
function entriesOf(value: unknown, path: string, tell: Tell): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    tell(path, `${inWords(value)} is not a list of records, it was left out`);
    return [];
  }
  if (value.length > MAX_ROWS) tell(path, `there are more than ${MAX_ROWS} records, the rest was left out`);
  return value.slice(0, MAX_ROWS);
}

/** The records of a table, each under an id of its own. */
export function ownRows(
  value: unknown,
  path: string,
  tell: Tell,
  reserved?: string,
): { readonly rows: readonly RawRow[]; readonly renamed: Renamed } {
  return assignIds(entriesOf(value, path, tell), {
    path,
    stem: path.replace(/s$/, ''),
    tell,
    ...(reserved === undefined ? {} : { reserved }),
  });
}

/** The records of a table of the drawing, each under the id of what it draws. The first one counts. */
export function drawnRows(value: unknown, path: string, tell: Tell): readonly RawRow[] {
  const seen = new Set<string>();
  return entriesOf(value, path, tell).flatMap((raw, index) => {
    const at = `${path}[${index}]`;
    if (!isPlainObject(raw)) {
      tell(at, `${inWords(raw)} is not a record, it was left out`);
      return [];
    }
    const id = typeof raw.id === 'number' ? String(raw.id) : raw.id;
    if (typeof id !== 'string') tell(`${at}.id`, `it does not say what it draws, it was left out`);
    else if (seen.has(id)) tell(`${at}.id`, `${inWords(id)} is drawn twice, the second one was left out`);
    else {
      if (typeof raw.id === 'number') tellNumber(id, `${at}.id`, tell);
      seen.add(id);
      return [{ raw, id, index }];
    }
    return [];
  });
}

/** Where the rows of a table stand in the file, by id. */
export type Places = Map<string, number>;

/** Reads the records of a table. One that lacks what nothing can stand in for is left out and told. */
export function readRows<Row extends { readonly id: string }>(
  shape: Shape<Row>,
  rows: readonly RawRow[],
  path: string,
  tell: Tell,
): { readonly table: Map<Row['id'], Row>; readonly places: Places } {
  const table = new Map<Row['id'], Row>();
  const places: Places = new Map();
  for (const { raw, id, index } of rows) {
    const at = `${path}[${index}]`;
    const row = readShape(shape, { ...raw, id }, at, tell);
    if (row === undefined) continue;
    places.set(row.id, index);
    table.set(row.id, row);
  }
  return { table, places };
}
