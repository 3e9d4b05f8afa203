import * as z from 'zod/mini';
import type { Tell } from './damage';
import type { Field, Shape } from './field';
import { unknownFields } from './unknown-fields';

/** A field's own functions are only ever given what the same field read, so here its type need not be known. */
function fieldsOf<Row extends object>(shape: Shape<Row>): [string, Field<unknown>][] {
  return Object.entries(shape as unknown as Record<string, Field<unknown>>); // the sentence above
}

/** Reads a record field by field; unknown fields are kept. Undefined when a field that nothing can stand in for is missing. */
export function readShape<Row extends object>(
  shape: Shape<Row>,
  value: Record<string, unknown>,
  path: string,
  tell: Tell,
): Row | undefined {
  const row: Record<string, unknown> = {};
  const lost: string[] = [];
  for (const [key, field] of fieldsOf(shape)) {
    const at = path === '' ? key : `${path}.${key}`;
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined && field.missing !== undefined) tell(at, field.missing);
    const read = given === undefined ? undefined : field.salvage(given, at, tell);
    if (read !== undefined) row[key] = read;
    else if ('fallback' in field) row[key] = field.fallback;
    else if (field.presence === 'sure') lost.push(`“${key}”`);
  }
  if (lost.length > 0) {
    tell(path, `it can’t be without ${lost.join(' and ')}, it was left out`);
    return undefined;
  }
  return { ...row, ...unknownFields(shape, value, path, tell) } as Row; // every key of the shape was read by its own field
}

/** The record as it stands in the file: fields in the order of the shape, then the unknown ones; none that is absent. */
export function writtenShape<Row extends object>(shape: Shape<Row>, row: Row): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>(Object.entries(row));
  const fields = new Map<string, unknown>();
  for (const [key, field] of fieldsOf(shape)) {
    const value = given.get(key);
    given.delete(key);
    if (value !== undefined) fields.set(key, field.written === undefined ? value : field.written(value));
  }
  for (const [key, value] of given) if (value !== undefined) fields.set(key, value);
  return fields;
}

/** The schema of a record; fields that it does not know are allowed. */
export function objectSchema<Row extends object>(shape: Shape<Row>): z.ZodMiniType {
  const fields: Record<string, z.ZodMiniType> = {};
  for (const [key, field] of fieldsOf(shape)) {
    fields[key] = field.presence === 'optional' ? z.optional(field.schema) : field.schema;
  }
  return z.looseObject(fields);
}
