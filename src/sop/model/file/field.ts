import * as z from 'zod/mini';
import type { Tell } from './damage';

/** How one field of a record is read and described. */
export interface Field<T> {
  /** What the field is in a sound file; JSON Schema is made from it. */
  readonly schema: z.ZodMiniType;
  /** What stands in for a missing or damaged value; absent: the field is optional and then left out. */
  readonly fallback?: T;
  /** The value, or what can be saved of it; undefined: nothing. Tells every damage. */
  salvage(value: unknown, path: string, tell: Tell): T | undefined;
}

/** The fields of a record in the order in which they are written. */
export type Shape<Row> = { readonly [Key in keyof Row]-?: Field<Exclude<Row[Key], undefined>> };

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a damaged value is, in words. */
export function inWords(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function scalar<T>(schema: z.ZodMiniType<T>, wanted: string): Omit<Field<T>, 'fallback'> {
  return {
    schema,
    salvage(value, path, tell) {
      const read = schema.safeParse(value);
      if (read.success) return read.data;
      tell(path, `${inWords(value)} is not ${wanted}`);
      return undefined;
    },
  };
}

const TEXT = z.string().check(z.maxLength(100_000));

export const text = (fallback = ''): Field<string> => ({ ...scalar(TEXT, 'a text'), fallback });
export const textOrNull = (): Field<string | null> => ({ ...scalar(z.nullable(TEXT), 'a text'), fallback: null });
export const optionalText = (): Field<string> => scalar(TEXT, 'a text');
export const flag = (fallback: boolean): Field<boolean> => ({ ...scalar(z.boolean(), 'yes or no'), fallback });
export const optionalFlag = (): Field<boolean> => scalar(z.boolean(), 'yes or no');

export function oneOf<const Words extends readonly string[]>(words: Words, fallback: Words[number]): Field<Words[number]> {
  return { ...scalar(z.enum(words), `one of ${words.join(', ')}`), fallback };
}

export function oneOfOrNull<const Words extends readonly string[]>(words: Words): Field<Words[number] | null> {
  return { ...scalar(z.nullable(z.enum(words)), `one of ${words.join(', ')}`), fallback: null };
}

export function optionalOneOf<const Words extends readonly string[]>(words: Words): Field<Words[number]> {
  return scalar(z.enum(words), `one of ${words.join(', ')}`);
}

/** An id as it stands in the file; which table it must be in is `heal`'s business. */
const ID = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

export const id = <Id extends string>(): Field<Id> => scalar(ID as unknown as z.ZodMiniType<Id>, 'an id'); // the brand exists in types only
export const idOrNull = <Id extends string>(): Field<Id | null> => ({
  ...scalar(z.nullable(ID) as unknown as z.ZodMiniType<Id | null>, 'an id'), // the brand exists in types only
  fallback: null,
});

const LIMIT = 1_000_000;

/** A length in px. Numbers that are not finite are refused, those beyond ±1e6 are brought back. */
export function px(fallback: number, least = -LIMIT): Field<number> {
  return {
    schema: z.number().check(z.minimum(least), z.maximum(LIMIT)),
    fallback,
    salvage(value, path, tell) {
      if (typeof value !== 'number' || !Number.isFinite(value)) {
        tell(path, `${inWords(value)} is not a number that can be drawn`);
        return undefined;
      }
      const inside = Math.min(Math.max(value, least), LIMIT);
      if (inside !== value) tell(path, `${value} is outside of the drawing, it was brought back to ${inside}`);
      return Math.round(inside * 100) / 100;
    },
  };
}

function list<T>(item: Field<T>, max: number): Omit<Field<readonly T[]>, 'fallback'> {
  return {
    schema: z.array(item.schema),
    salvage(value, path, tell) {
      if (!Array.isArray(value)) {
        tell(path, `${inWords(value)} is not a list`);
        return undefined;
      }
      if (value.length > max) tell(path, `the list has more than ${max} entries, the rest was left out`);
      return value.slice(0, max).flatMap((entry: unknown, index) => {
        const read = item.salvage(entry, `${path}[${index}]`, tell);
        return read === undefined ? [] : [read];
      });
    },
  };
}

const MANY = 10_000;

export const listOf = <T>(item: Field<T>): Field<readonly T[]> => ({ ...list(item, MANY), fallback: [] });
export const optionalListOf = <T>(item: Field<T>): Field<readonly T[]> => list(item, MANY);

/** A record inside a record. Its unknown fields are kept. */
export function record<Row extends object>(shape: Shape<Row>, fallback?: Row): Field<Row> {
  const field: Field<Row> = {
    schema: objectSchema(shape),
    salvage(value, path, tell) {
      if (!isPlainObject(value)) {
        tell(path, `${inWords(value)} is not a record`);
        return undefined;
      }
      return readShape(shape, value, path, tell);
    },
  };
  return fallback === undefined ? field : { ...field, fallback };
}

/** The record schema of a shape; fields that it does not know are allowed. */
export function objectSchema<Row extends object>(shape: Shape<Row>): z.ZodMiniType {
  const fields: Record<string, z.ZodMiniType> = {};
  for (const [key, field] of Object.entries<Field<unknown>>(shape))
    fields[key] = 'fallback' in field || key === 'id' ? field.schema : z.optional(field.schema);
  return z.looseObject(fields);
}

const HARMFUL = new Set(['__proto__', 'constructor', 'prototype']);

/** Unknown fields as they are, without the keys that could harm. */
export function unknownFields(known: object, value: Record<string, unknown>, path: string, tell: Tell): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known, key)) continue;
    if (HARMFUL.has(key)) tell(path === '' ? key : `${path}.${key}`, 'a field of that name could do harm, it was left out');
    else kept[key] = harmless(value[key]);
  }
  return kept;
}

function harmless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(harmless);
  if (!isPlainObject(value)) return value;
  const entries = Object.keys(value).filter((key) => !HARMFUL.has(key));
  return Object.fromEntries(entries.map((key) => [key, harmless(value[key])]));
}

/** Reads a record field by field. Undefined when a field that nothing can stand in for is missing. */
export function readShape<Row extends object>(
  shape: Shape<Row>,
  value: Record<string, unknown>,
  path: string,
  tell: Tell,
): Row | undefined {
  const row: Record<string, unknown> = {};
  for (const [key, field] of Object.entries<Field<unknown>>(shape)) {
    const at = path === '' ? key : `${path}.${key}`;
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const read = given === undefined ? undefined : field.salvage(given, at, tell);
    if (read !== undefined) row[key] = read;
    else if ('fallback' in field) row[key] = field.fallback;
    else if (REQUIRED.has(field)) return undefined;
  }
  return { ...row, ...unknownFields(shape, value, path, tell) } as Row; // every key of the shape was read by its own field
}

const REQUIRED = new WeakSet<object>();

/** Without this field there is no record. */
export function required<T>(field: Field<T>): Field<T> {
  REQUIRED.add(field);
  return field;
}
