import { RACI_LETTERS, type RaciLetter } from '../../../sop/model/raci-letters';
import type { RaciCell } from '../../../sop/overviews/raci-grid';
import { joined } from './overview-words';

/** What a letter stands for. */
export const LETTER_WORDS: { readonly [Letter in RaciLetter]: { readonly word: string; readonly says: string } } = {
  R: { word: 'responsible', says: 'does it' },
  A: { word: 'accountable', says: 'answers for it' },
  C: { word: 'consulted', says: 'is asked before' },
  I: { word: 'informed', says: 'is told after' },
};

/** `responsible and accountable, approves`; `no part` where there is nothing. */
export function cellWords({ letters, parts }: RaciCell): string {
  const words = [joined(letters.map((letter) => LETTER_WORDS[letter].word)), ...parts].filter(Boolean);
  return words.length === 0 ? 'no part' : words.join(', ');
}

/** The letter of a key, capital or not. */
export const letterOf = (key: string): RaciLetter | undefined => RACI_LETTERS.find((letter) => letter === key.toUpperCase());
