import * as z from 'zod/mini';
import { ID_PATTERN, isId } from '../ids';
import type { Tell } from './damage';
import { inWords } from './in-words';

/** A `sure` field is in every record that was read; an `optional` one may be absent, which means empty. */
export type Presence = 'sure' | 'optional';

/** How one field of a record is described, read and written. */
export interface Field<T, P extends Presence = Presence> {
  /** What the field is in a sound file; JSON Schema is made from it. */
  readonly schema: z.ZodMiniType;
  readonly presence: P;
  /** What stands in for a missing or damaged value. A sure field without one can't be done without: its record goes. */
  readonly fallback?: T;
  /** Told when the field is not there at all; absent: an empty field is nothing to talk about. */
  readonly missing?: string;
  /** The value, or what can be saved of it; undefined: nothing. Tells every damage. */
  salvage(value: unknown, path: string, tell: Tell): T | undefined;
  /** The value as it stands in the file, where that differs: rounded, its own fields in order. */
  readonly written?: (value: T) => unknown;
}

/**
 * The fields of a record in the order in which they are written. An interface and its shape can't drift apart: a key that is
 * missing, too much, of another type or of another presence does not compile.
 */
export type Shape<Row> = {
  readonly [Key in keyof Row]-?: Field<Exclude<Row[Key], undefined>, Record<never, never> extends Pick<Row, Key> ? 'optional' : 'sure'>;
};

/** What became of a value that could not be read. */
function instead(fallback: unknown): string {
  if (fallback === undefined) return 'it was left out';
  if (fallback === null || fallback === '' || Array.isArray(fallback) || typeof fallback === 'object') return 'it is empty now';
  if (typeof fallback === 'boolean') return `it is ${fallback ? 'yes' : 'no'} now`;
  return `it is “${String(fallback)}” now`;
}

export function tellInstead(value: unknown, wanted: string, fallback: unknown, path: string, tell: Tell): undefined {
  tell(path, `${inWords(value)} is not ${wanted}, ${instead(fallback)}`);
  return undefined;
}

/** What one kind of field brings, before it is said whether it may be absent. */
export interface Kind<T> {
  readonly schema: z.ZodMiniType;
  /** What the value should have been, such as “a text”. */
  readonly wanted: string;
  salvage(value: unknown, path: string, tell: Tell, fallback: T | undefined): T | undefined;
  readonly written?: (value: T) => unknown;
}

/** Absent where it is empty. */
export function optional<T>(kind: Kind<T>): Field<T, 'optional'> {
  return { ...kind, presence: 'optional', salvage: (value, path, tell) => kind.salvage(value, path, tell, undefined) };
}

/** Always there: what is missing or damaged becomes the fallback. */
export function sure<T>(kind: Kind<T>, fallback: T, missing?: string): Field<T, 'sure'> {
  return {
    ...kind,
    presence: 'sure',
    fallback,
    ...(missing === undefined ? {} : { missing }),
    salvage: (value, path, tell) => kind.salvage(value, path, tell, fallback),
  };
}

/** Always there, and nothing can stand in for it: a record without it is no record. */
export function required<T>(kind: Kind<T>): Field<T, 'sure'> {
  return { ...kind, presence: 'sure', salvage: (value, path, tell) => kind.salvage(value, path, tell, undefined) };
}

/** Either of the kind, or null. */
export function orNull<T>(kind: Kind<T>): Field<T | null, 'sure'> {
  const { written } = kind;
  return {
    schema: z.nullable(kind.schema),
    presence: 'sure',
    fallback: null,
    salvage: (value, path, tell) => {
      if (value === null) return null;
      const read = kind.salvage(value, path, tell, undefined);
      return read === undefined ? null : read;
    },
    ...(written === undefined ? {} : { written: (value: T | null) => (value === null ? null : written(value)) }),
  };
}

function scalar<T>(schema: z.ZodMiniType<T>, wanted: string): Kind<T> {
  return {
    schema,
    wanted,
    salvage(value, path, tell, fallback) {
      const read = schema.safeParse(value);
      return read.success ? read.data : tellInstead(value, wanted, fallback, path, tell);
    },
  };
}

const MAX_TEXT = 100_000;
const TEXT = z.string().check(z.maxLength(MAX_TEXT));

/** Plain text or Markdown. A number is taken as its digits; a text without end is cut. */
export const text: Kind<string> = {
  schema: TEXT,
  wanted: 'a text',
  salvage(value, path, tell, fallback) {
    const read = TEXT.safeParse(value);
    if (read.success) return read.data;
    if (typeof value === 'string') {
      tell(path, `the text is longer than ${MAX_TEXT} letters, the rest was left out`);
      return value.slice(0, MAX_TEXT).replace(/[\ud800-\udbff]$/, '');
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) return tellInstead(value, 'a text', fallback, path, tell);
    tell(path, `${inWords(value)} is a number where a text belongs, it is a text now`);
    return String(value);
  },
};

const MAX_PACKED = 8_000_000;

/** Bytes as text. What is none can't be unpacked: nothing of it is kept. */
export const base64: Kind<string> = scalar(z.string().check(z.maxLength(MAX_PACKED), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)), 'bytes in base64');

/** A whole number from 0. */
export const count: Kind<number> = scalar(z.int().check(z.minimum(0), z.maximum(1_000_000)), 'a whole number');

/** A text that says something. */
export function filled(wanted: string): Kind<string> {
  return {
    schema: TEXT.check(z.regex(/\S/)),
    wanted,
    salvage(value, path, tell, fallback) {
      const read = text.salvage(value, path, tell, fallback);
      return read === undefined || /\S/.test(read) ? read : tellInstead(value, wanted, fallback, path, tell);
    },
  };
}

export const flag: Kind<boolean> = scalar(z.boolean(), 'yes or no');

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words): Kind<Words[number]> {
  return scalar<Words[number]>(z.enum(words), `one of ${words.join(', ')}`);
}

/** `#rrggbb` or the name of a colour of ours; anything else could mean more than a colour to whoever draws it. */
export const color: Kind<string> = scalar(z.string().check(z.regex(/^(?:#[0-9a-fA-F]{6}|[a-z]{1,32})$/)), 'a colour');

const ID = z.string().check(z.regex(ID_PATTERN));

/** An id as it stands in the file; whether it names something that is there is the business of `heal`. */
export function id<Id extends string>(): Kind<Id> {
  const plain = scalar(ID as unknown as z.ZodMiniType<Id>, 'an id'); // the brand exists in types only
  return {
    ...plain,
    salvage(value, path, tell, fallback) {
      if (typeof value === 'number' && isId(String(value))) tell(path, `the id ${value} is a number, it is a text now`);
      return plain.salvage(typeof value === 'number' ? String(value) : value, path, tell, fallback);
    },
  };
}

const LIMIT = 1_000_000;

/** Hundredths: what a drawing needs, and nothing that differs between machines. */
const hundredths = (value: number) => Math.round(value * 100) / 100 + 0;

/** A length in px. A number that is not finite is refused, one beyond ±1e6 is brought back. */
export function px(least = -LIMIT): Kind<number> {
  const schema = z.number().check(z.minimum(least), z.maximum(LIMIT));
  return {
    schema,
    wanted: 'a number that can be drawn',
    salvage(value, path, tell, fallback) {
      const digits = typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value);
      const number = digits ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number))
        return tellInstead(value, 'a number that can be drawn', fallback, path, tell);
      const inside = Math.min(Math.max(number, least), LIMIT);
      if (inside !== number) tell(path, `${number} is outside of what can be drawn, it was brought back to ${inside}`);
      else if (digits) tell(path, `${inWords(value)} is a text where a number belongs, it is a number now`);
      return hundredths(inside);
    },
    written: hundredths,
  };
}
