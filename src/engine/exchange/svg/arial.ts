import type { WidthOf } from '../../../sop/drawing/text-lines';

// Widths of the characters from space to ~ in thousandths of the size, as Arial and Liberation Sans have them.
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333,
  333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611,
  611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
const CAPITAL = 740;
const OTHER = 611;
const WIDE = 1000;
const SAFETY = 1.02;

/** Measures text in Arial of a size without a browser; what the tables lack is taken a little too wide. */
export function arial(size: number, bold = false): WidthOf {
  const table = bold ? BOLD : REGULAR;
  return (text) => {
    let sum = 0;
    for (const character of text) sum += table[(character.codePointAt(0) ?? 0) - 32] ?? foreign(character);
    return (sum * size * SAFETY) / 1000;
  };
}

function foreign(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u.test(character)) return WIDE;
  return /\p{Lu}/u.test(character) ? CAPITAL : OTHER;
}
