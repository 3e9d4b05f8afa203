import * as z from 'zod/mini';
import { assignIds } from './assign-ids';
import type { Tell } from './damage';
import { type Kind, type Shape, tellInstead } from './field';
import { inWords, isPlainObject } from './in-words';
import { objectSchema, readShape, writtenShape } from './read-shape';

const MANY = 10_000;

/** The first entries of a list. One entry that stands alone counts as a list of one. */
function entriesOf(value: unknown, path: string, tell: Tell, fallback: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) {
    if (value.length > MANY) tell(path, `the list has more than ${MANY} entries, the rest was left out`);
    return value.slice(0, MANY);
  }
  if (typeof value !== 'string' || value.trim() === '') return tellInstead(value, 'a list', fallback, path, tell);
  tell(path, `${inWords(value)} stood where a list belongs, it is the only entry now`);
  return [value];
}

/** A list whose entries are saved one by one. */
export function listOf<T>(item: Kind<T>): Kind<readonly T[]> {
  const { written } = item;
  return {
    schema: z.array(item.schema),
    wanted: 'a list',
    salvage: (value, path, tell, fallback) =>
      entriesOf(value, path, tell, fallback)?.flatMap((entry, index) => {
        const read = item.salvage(entry, `${path}[${index}]`, tell, undefined);
        return read === undefined ? [] : [read];
      }),
    ...(written === undefined ? {} : { written: (items: readonly T[]) => items.map(written) }),
  };
}

/** A record inside a record. Its unknown fields are kept. */
export function record<Row extends object>(shape: Shape<Row>): Kind<Row> {
  return {
    schema: objectSchema(shape),
    wanted: 'a record',
    salvage: (value, path, tell, fallback) =>
      isPlainObject(value) ? readShape(shape, value, path, tell) : tellInstead(value, 'a record', fallback, path, tell),
    written: (row) => writtenShape(shape, row),
  };
}

/** A list of records with ids of their own, such as a checklist: each item gets an id that only it has. */
export function rowsOf<Row extends { readonly id: string }>(shape: Shape<Row>, stem: string): Kind<readonly Row[]> {
  return {
    schema: z.array(objectSchema(shape)),
    wanted: 'a list',
    salvage(value, path, tell, fallback) {
      const entries = entriesOf(value, path, tell, fallback);
      if (entries === undefined) return undefined;
      return assignIds(entries, { path, stem, tell }).rows.flatMap(({ raw, id, index }) => {
        const row = readShape(shape, { ...raw, id }, `${path}[${index}]`, tell);
        return row === undefined ? [] : [row];
      });
    },
    written: (rows) => rows.map((row) => writtenShape(shape, row)),
  };
}

/** A list that is of use as a whole only, such as the points of a route: one damaged entry spoils it. */
export function allOf<T>(item: Kind<T>, least: number): Kind<readonly T[]> {
  return {
    ...listOf(item),
    schema: z.array(item.schema).check(z.minLength(least)),
    salvage(value, path, tell, fallback) {
      if (!Array.isArray(value) || value.length < least || value.length > MANY)
        return tellInstead(value, 'a whole list', fallback, path, tell);
      const read: T[] = [];
      for (const [index, entry] of value.entries()) {
        const one = item.salvage(entry, `${path}[${index}]`, tell, undefined);
        if (one === undefined) return undefined;
        read.push(one);
      }
      return read;
    },
  };
}
