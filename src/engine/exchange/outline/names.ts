import { escapedText } from './signs';

/** A role, a stage or a tool as a line names it; `id` null: it is not known yet. */
export interface Named<Id> {
  readonly id: Id | null;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What the rows of a table can be called by. */
export interface Names<Id> {
  /** What a row is written as: its name, with `~2` behind it when an earlier row has the same one. */
  readonly labels: ReadonlyMap<Id, string>;
  /** Everything that a row answers to, longest first; a name goes before an alias. */
  readonly calls: readonly { readonly call: string; readonly id: Id }[];
  readonly byCall: ReadonlyMap<string, Id>;
}

/** As two names are compared. */
export const folded = (name: string): string => name.toLowerCase();

const known = new WeakMap<object, Names<unknown>>();

/** Tables are values, so what was found out of one stays true. */
export function namesOf<Id extends string>(table: ReadonlyMap<Id, Row>): Names<Id> {
  const made = known.get(table) ?? makeNames(table);
  known.set(table, made);
  return made as Names<Id>; // kept under the table that it was made of
}

function makeNames<Id extends string>(table: ReadonlyMap<Id, Row>): Names<Id> {
  const labels = new Map<Id, string>();
  const byCall = new Map<string, Id>();
  for (const [id, { name }] of table) {
    let label = name;
    for (let count = 2; byCall.has(folded(label)); count += 1) label = `${name}~${count}`;
    labels.set(id, label);
    byCall.set(folded(label), id);
  }
  for (const [id, { aliases = [] }] of table) {
    for (const alias of aliases) if (alias.trim() !== '' && !byCall.has(folded(alias))) byCall.set(folded(alias), id);
  }
  const calls = [...byCall].map(([call, id]) => ({ call, id })).filter(({ call }) => call !== '');
  return { labels, byCall, calls: calls.sort((one, other) => other.call.length - one.call.length) };
}

/** The row that a name means, or a new one of that name. */
export function namedBy<Id extends string>(names: Names<Id>, name: string): Named<Id> {
  const id = names.byCall.get(folded(name));
  return id === undefined ? { id: null, name } : { id, name: names.labels.get(id) ?? name };
}

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}&/.'’~_-]| (?=[\p{L}\p{N}&/(-]))*$/u;

/** A name in quotes, which needs no looking up to be told from what follows. */
export function inQuotes(name: string): string {
  return `"${escapedText(name, (sign) => sign === '"')}"`;
}

/** As it stands, when a reader who knows the name can tell where it ends. */
export function plainOrQuoted(name: string): string {
  return PLAIN.test(name) && /[\p{L}\p{N}]$/u.test(name) ? name : inQuotes(name);
}
