/** Chinese and Japanese signs, between which a line may end; Korean keeps its words together, which reads better in short lines. */
const WIDE = '[\\u2e80-\\u303e\\u3041-\\ua4cf\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]';
const NEVER_FIRST = '[、。，．：；？！）］｝」』】〉》〕ー々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥・)\\]},.:;!?%]';
const NEVER_LAST = '[（［｛「『【〈《〔(\\[{]';
/** Letters of any alphabet: all but ASCII signs and digits, so that 24/7, e-mail and -5 stay whole. */
const LETTERS = '[A-Za-z\\u00c0-\\u{1ffff}]{2}';

const BREAK = new RegExp(
  `(?<=${LETTERS}[-\\u2010\\u2013\\u2014/])(?=${LETTERS})|(?<=${WIDE})(?<!${NEVER_LAST})(?!${NEVER_FIRST})|(?<!${NEVER_LAST})(?=${WIDE})(?!${NEVER_FIRST})`,
  'u',
);

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The parts of a word that a line may end between: after the hyphen or slash of a compound, and between signs of the East. */
export function piecesOf(word: string): readonly string[] {
  return word.split(BREAK);
}
