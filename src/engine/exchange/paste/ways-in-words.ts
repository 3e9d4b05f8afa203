import type { ReadStep, ReadWay } from '../../../sop/commands/read-step';
import { folded } from '../outline/names';
import { readWords, usualWords } from '../outline/way-words';
import { readWays } from './read-ways';

/** Where a step leads, as a person reads and writes it in one cell: `4` or `Yes: 4, No: 2`. */
export function waysInWords(ways: readonly ReadWay[]): string {
  return ways.map(({ to, label, outcome }) => `${label || outcome ? `${label || outcome}: ` : ''}${to + 1}`).join(', ');
}

/** The ways that such a cell says; what names no step of the list is left out. */
export function waysFromWords(words: string, kind: ReadStep['kind'], names: readonly string[]): readonly ReadWay[] {
  const placeOf = (name: string): number => {
    const number = /^(?:step\s*)?(\d+)$/i.exec(name.trim())?.[1];
    return number === undefined ? names.findIndex((other) => folded(other) === folded(name.trim())) : Number(number) - 1;
  };
  const isThere = (name: string) => names[placeOf(name)] !== undefined;
  return readWays(words, isThere)
    .filter(({ to }) => isThere(to))
    .map(({ to, words: said }, place) => ({ to: placeOf(to), ...readWords(wordsFor(said, kind, place), kind) }));
}

/** A step that has become a decision gets the usual words, one that has stopped to be one loses them. */
function wordsFor(said: string, kind: ReadStep['kind'], place: number): string {
  const usual = usualWords(kind);
  const isOfADecision = /^(?:yes|no|approved|rejected)$/i.test(said);
  if (said === '' || (isOfADecision && usual.length > 0 && !usual.includes(said.toLowerCase()))) return usual[place] ?? '';
  return isOfADecision && usual.length === 0 ? '' : said;
}
