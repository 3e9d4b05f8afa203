import { beginsWithVerb } from './begins-with-verb';
import { THINGS_TOO, VERBS } from './verbs';

/** “, then”, “and then” and semicolons part two actions for sure; “and” and “&” may also stand between two things. */
const PARTED = /\s*(?:,\s*then|;|(?:,\s*)?\band\s+then)\s+/iu;
const JOINED = /\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/iu;
/** Whoever does the work does not approve it in the same breath. */
const APPROVES = new Set(['approve', 'authorise', 'authorize', 'sign', 'endorse']);
const STANDS_FOR = /\b(?:it|them)\b/iu;

/** The actions that the name of one step holds: none or one is as it should be. Only what can’t be a list of things counts. */
export function actionsIn(name: string): readonly string[] {
  const parted = name.split(PARTED);
  if (parted.length > 1 && parted.every((part) => beginsWithVerb(part))) return spelledOut(parted);
  const parts = name.split(JOINED);
  const [first = '', second = '', ...more] = parts;
  if (parts.length < 2 || !parts.every((part) => isPlainAction(part)) || !beginsWithVerb(name)) return [];
  if (more.length > 0) return spelledOut(parts);
  if (wordsOf(first).length > 1) return wordsOf(second).length > 1 ? spelledOut(parts) : [];
  const [verb = '', ...object] = wordsOf(second);
  return APPROVES.has(verb.toLowerCase()) && object.length > 0 ? [`${first} ${object.join(' ')}`, capital(second)] : [];
}

/** An action whose verb can’t be a thing: “send the plan”, but not “design teams”. */
function isPlainAction(part: string): boolean {
  const [verb = '', next = ''] = wordsOf(part.toLowerCase());
  return VERBS.has(verb) && (!THINGS_TOO.has(verb) || next === '' || /^(?:the|a|an|all|each|its|their|our|it|them)$/.test(next));
}

/** Each as the name of a step of its own: “it” is what the first one speaks of. */
function spelledOut(parts: readonly string[]): readonly string[] {
  const object = wordsOf(parts[0] ?? '')
    .slice(1)
    .join(' ');
  return parts.map((part, place) => capital(place === 0 || object === '' ? part : part.replace(STANDS_FOR, object)));
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
