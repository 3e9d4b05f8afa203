import { isId } from '../ids';
import type { Tell } from './damage';
import { inWords, isPlainObject } from './in-words';

/** A record of a list with the id that it has from now on; `index` is its place in the file. */
export interface RawRow {
  readonly raw: Record<string, unknown>;
  readonly id: string;
  readonly index: number;
}

/** Ids that had to change, as they stood in the file → as they are now. */
export type Renamed = ReadonlyMap<string, string>;

interface Options {
  readonly path: string;
  /** What a record without an id is called, such as `step`. */
  readonly stem: string;
  readonly tell: Tell;
  /** An id that is taken by a meaning of ours. */
  readonly reserved?: string;
}

/** True when a record may keep the id as it is. */
export function isSoundId(id: unknown, reserved?: string): id is string {
  return isId(id) && id !== reserved;
}

/** Numbers are taken as ids, and written as texts. */
export function tellNumber(id: string, path: string, tell: Tell): void {
  tell(path, `the id ${id} is a number, it is a text now`);
}

/** The id as a text; files of other makers number their records. */
export function idText(id: unknown): string | undefined {
  return typeof id === 'string' ? id : typeof id === 'number' && Number.isFinite(id) ? String(id) : undefined;
}

/** Gives every record an id that only it has, near to the one it came with. Sound ids that come first are never touched. */
export function assignIds(entries: readonly unknown[], { path, stem, tell, reserved }: Options): { rows: RawRow[]; renamed: Renamed } {
  const wanted = new Set<string>();
  for (const entry of entries) {
    const given = isPlainObject(entry) ? idText(entry.id) : undefined;
    if (isSoundId(given, reserved)) wanted.add(given);
  }
  const fresh = freshIds(wanted, reserved);
  const used = new Set<string>();
  const renamed = new Map<string, string>();
  const rows: RawRow[] = [];
  entries.forEach((entry, index) => {
    if (!isPlainObject(entry)) {
      tell(`${path}[${index}]`, `${inWords(entry)} is not a record, it was left out`);
      return;
    }
    const given = Object.hasOwn(entry, 'id') ? idText(entry.id) : undefined;
    const sound = isSoundId(given, reserved) && !used.has(given);
    const id = sound ? given : fresh(given, stem);
    if (!sound) {
      tell(`${path}[${index}].id`, why(entry.id, given, used, reserved, id));
      if (given !== undefined && !used.has(given) && !renamed.has(given)) renamed.set(given, id);
    }
    if (sound && typeof entry.id === 'number') tellNumber(id, `${path}[${index}].id`, tell);
    used.add(id);
    rows.push({ raw: entry, id, index });
  });
  return { rows, renamed };
}

/** The text with hyphens for what an id can't have. */
function near(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56);
}

/** Ids that nobody has. It remembers how far it counted, so that thousands of equal ids take no longer than different ones. */
function freshIds(taken: Set<string>, reserved: string | undefined): (given: string | undefined, stem: string) => string {
  const counts = new Map<string, number>();
  return (given, stem) => {
    const letters = isId(given) ? given.slice(0, 56) : near(given ?? '');
    const base = /[A-Za-z0-9]/.test(letters) ? letters : stem;
    let count = counts.get(base) ?? 1;
    let id = base;
    while (taken.has(id) || !isSoundId(id, reserved)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    taken.add(id);
    return id;
  };
}

function why(raw: unknown, given: string | undefined, used: ReadonlySet<string>, reserved: string | undefined, id: string): string {
  if (raw === undefined) return `the id is missing, it is now “${id}”`;
  if (given !== undefined && used.has(given)) return `the id ${inWords(given)} is there twice, the second one is now “${id}”`;
  if (given !== undefined && given === reserved) return `the id ${inWords(given)} has a meaning of its own here, it is now “${id}”`;
  return `${inWords(raw)} can’t be an id, it is now “${id}”`;
}
