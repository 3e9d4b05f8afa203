import { wordIn } from './word-in';

/** Short forms and words that people use for one another. */
const SHORT: Readonly<Record<string, string>> = {
  acct: 'account',
  acc: 'account',
  accts: 'account',
  mgr: 'manager',
  mngr: 'manager',
  mgmt: 'management',
  mgt: 'management',
  cust: 'customer',
  client: 'customer',
  svc: 'service',
  svcs: 'service',
  dept: 'department',
  eng: 'engineering',
  ops: 'operation',
  exec: 'executive',
  rep: 'representative',
  dir: 'director',
  vp: 'vice president',
  mktg: 'marketing',
  fin: 'finance',
  hr: 'human resource',
  it: 'information technology',
  spec: 'specialist',
  coord: 'coordinator',
  admin: 'administrator',
  dev: 'developer',
  sr: 'senior',
  jr: 'junior',
  asst: 'assistant',
  intl: 'international',
  tech: 'technical',
  org: 'organization',
  organisation: 'organization',
  kickoff: 'kick off',
  doc: 'document',
  rev: 'revenue',
  ms: 'microsoft',
  programme: 'program',
  centre: 'center',
  licence: 'license',
};
/** They tell no two things apart. */
const EMPTY: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'to',
  'team',
  'department',
  'group',
  'dept',
  'stage',
  'phase',
]);
const MOST_INITIALS = 5;
const SHORTEST = 4;

/** What a name can be found by, and what it looks for: an alike name is one that shows what this one seeks. */
export interface NameKeys {
  readonly shows: ReadonlySet<string>;
  readonly seeks: ReadonlySet<string>;
}

/** Names that a person would take for the same thing meet in their keys. A name that only differs in a number meets none. */
export function nameKeys(name: string, aliases: readonly string[]): NameKeys {
  const both = new Set<string>();
  const [shows, seeks] = [new Set<string>(), new Set<string>()];
  for (const one of [name, ...aliases]) {
    const words = plainWords(one);
    if (words.length === 0) continue;
    both.add(`=${[...words].sort().join(' ')}`).add(`=${words.join('')}`);
    const short = shortForm(one);
    const first = short ?? firstLetters(one);
    if (first === null) continue;
    shows.add(`${short === null ? 'long' : 'short'} ${first}`);
    seeks.add(`${short === null ? 'short' : 'long'} ${first}`);
  }
  for (const key of both) {
    shows.add(key);
    seeks.add(key);
  }
  addSlips(plainWords(name), { shows, seeks });
  return { shows, seeks };
}

const LONG = 6;
const VERY_LONG = 8;

/**
 * One letter of a long word more or less, never the first; in a very long one it may also be another: “packers” are no “pickers”. Aliases
 * are left out: that would be too much of a guess.
 */
function addSlips(words: readonly string[], { shows, seeks }: { readonly shows: Set<string>; readonly seeks: Set<string> }): void {
  const whole = words.join(' ');
  for (const [place, word] of words.entries()) {
    if (word.length < LONG || /\d/.test(word)) continue;
    shows.add(`whole ${whole}`);
    seeks.add(`less ${whole}`);
    for (let at = 1; at < word.length; at += 1) {
      const less = words.with(place, word.slice(0, at) + word.slice(at + 1)).join(' ');
      shows.add(`less ${less}`);
      seeks.add(`whole ${less}`);
      if (word.length >= VERY_LONG) seeks.add(`less ${less}`);
    }
  }
}

const partsOf = (name: string): readonly string[] => name.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** “CSM”, “KAMs”. */
function shortForm(name: string): string | null {
  const [first = '', ...more] = partsOf(name);
  return more.length === 0 && /^\p{Lu}{2,5}s?$/u.test(first) ? first.replace(/s$/, '').toLowerCase() : null;
}

/** “Customer Success Manager” is called by its first letters. */
function firstLetters(name: string): string | null {
  const said = partsOf(name).filter((word) => !['of', 'the', 'and', 'for'].includes(word.toLowerCase()));
  return said.length < 2 || said.length > MOST_INITIALS ? null : said.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** “1. Onboarding” stands first in a list, and “RevOps” are two words. */
const NUMBERED = /^\s*\d+[.)]\s+/;
const RUN_TOGETHER = /(\p{Ll})(Ops|Mgr|Mgmt)(?!\p{L})/gu;

function plainWords(name: string): readonly string[] {
  const all = (
    name
      .normalize('NFKC')
      .replace(NUMBERED, '')
      .replace(RUN_TOGETHER, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).flatMap((word) => long(word).split(' '));
  const telling = all.filter((word) => !EMPTY.has(word));
  // “KAM team” is not “KAM”: next to a short form the word does tell something.
  return telling.join('').length < SHORTEST ? all : telling;
}

function long(word: string): string {
  const given = wordIn(SHORT, word);
  if (given !== undefined) return given;
  const single =
    word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)
      ? word
          .replace(/ies$/, 'y')
          .replace(/(?<=(?:sh|ch|x|ss))es$/, '')
          .replace(/s$/, '')
      : word;
  return wordIn(SHORT, single) ?? single;
}
