import { isNameless } from './nameless';

const LONGEST = 80;
/** Line breaks and control signs would break the line of a message; direction signs would turn it round. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const PLAIN = /^[!-~](?:[ -~]{0,78}[!-~])?$/;

/** How a message names a thing: its name in quotes, on one line, not longer than one can read; or the words for a thing without one. */
export function named(thing: { readonly name: string } | undefined, unnamed: string): string {
  if (thing === undefined) return unnamed;
  // Most names are plain: no need to look at each sign.
  if (PLAIN.test(thing.name) && !thing.name.includes('  ')) return `“${thing.name}”`;
  if (isNameless(thing.name)) return unnamed;
  const signs = Array.from(thing.name.replace(TURNS, '').replace(BREAKS, ' ').trim());
  return `“${signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, LONGEST - 1).join('')}…`}”`;
}
