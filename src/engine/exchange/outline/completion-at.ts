import { KIND_MARKS } from './kind-marks';
import { folded, inQuotes, type Names, namesOf, plainOrQuoted } from './names';
import { beginsName, type KnownNames } from './read-line';
import { isBlank, type Signs, signsOf } from './signs';

/** One thing that a sigil may go on to. */
export interface Candidate {
  /** The id of the row; null: a new one, or a kind. */
  readonly id: string | null;
  /** As it is shown. */
  readonly name: string;
  /** What goes in the place of `start` to `end`, with a blank to go on typing. */
  readonly insert: string;
}

/** What is being typed at the caret and how it may go on. */
export interface Completion {
  /** `(`: a kind. */
  readonly sigil: '@' | '#' | '+' | '(';
  /** From the sigil to the end of its word: what a candidate replaces. */
  readonly start: number;
  readonly end: number;
  /** What was typed behind the sigil. */
  readonly prefix: string;
  readonly candidates: readonly Candidate[];
}

const MOST = 12;

/** Null: no sigil is being typed there, or nothing goes on like that. */
export function completionAt(line: string, caret: number, sop: KnownNames): Completion | null {
  const before = line.slice(0, caret);
  const start = sigilBefore(before);
  const sigil = before[start];
  if (start < 0 || sigil === undefined) return null;
  const typed = before.slice(start + 1);
  const prefix = typed.replace(/^"/, '');
  const end = caret + (/^[^\s"]*"?/.exec(line.slice(caret))?.[0].length ?? 0);
  const candidates = sigil === '(' ? kinds(prefix) : candidatesOf(sigil, prefix, typed !== prefix, sop);
  if (candidates.length === 0) return null;
  return { sigil: sigil as Completion['sigil'], start, end, prefix, candidates }; // sigilBefore finds no other sign
}

/** Where the last sigil before the caret stands; -1: nowhere. Escapes are counted in the line as it is typed. */
function sigilBefore(before: string): number {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (!/[@#+(]/.test(before[at] ?? '')) continue;
    const signs = signsOf(before.slice(0, at + 1));
    if (isSigil(signs)) return at;
  }
  return -1;
}

/** Whether the last sign is a sigil that begins a word, whatever comes next. */
function isSigil({ text, literal }: Signs): boolean {
  const last = text.length - 1;
  if (text[last] === '(') return literal[last] === false && (last === 0 || isBlank({ text, literal }, last - 1));
  return beginsName({ text: `${text}x`, literal: [...literal, false] }, last);
}

function candidatesOf(sigil: string, prefix: string, isQuoted: boolean, sop: KnownNames): readonly Candidate[] {
  const names: Names<string> = namesOf<string>(sigil === '@' ? sop.roles : sigil === '#' ? sop.stages : sop.tools);
  const typed = folded(prefix);
  const found = new Map<string, number>();
  for (const { call, id } of names.calls) {
    const rank = call.startsWith(typed) ? 0 : call.includes(` ${typed}`) ? 1 : null;
    if (rank !== null) found.set(id, Math.min(rank, found.get(id) ?? rank));
  }
  const known = [...names.labels]
    .filter(([id]) => found.has(id))
    .sort(([one], [other]) => (found.get(one) ?? 0) - (found.get(other) ?? 0))
    .slice(0, MOST)
    .map(([id, name]) => ({ id, name, insert: `${sigil}${plainOrQuoted(name)} ` }));
  const isNew = prefix.trim() !== '' && !names.byCall.has(typed) && (isQuoted || /^\p{L}\S*$/u.test(prefix));
  return isNew ? [...known, { id: null, name: prefix, insert: `${sigil}${newName(prefix)} ` }] : known;
}

/** How a name that is not known yet is written behind its sigil. */
export const newName = (name: string) => (/^\p{L}[\p{L}\p{N}_-]*$/u.test(name) ? name : inQuotes(name));

function kinds(prefix: string): readonly Candidate[] {
  return Object.values(KIND_MARKS)
    .filter((mark) => folded(mark).startsWith(`(${folded(prefix)}`))
    .map((mark) => ({ id: null, name: mark.slice(1, -1), insert: `${mark} ` }));
}
