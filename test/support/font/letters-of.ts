import { random } from '../random';

/** First and last character of alphabets that the font holds. */
const ALPHABETS: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
  [0x100, 0x17f],
  [0x391, 0x3a1],
  [0x3b1, 0x3c9],
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1ef9],
  [0x5d0, 0x5ea],
];
const OTHERS = [
  '2013–2014',
  '“quoted”',
  '‘so’',
  'wait…',
  '20 €',
  'Nr. № 5',
  '™',
  '• item',
  '−5 °C',
  'e\u0301a\u0308o\u0302',
  'AVAToWa',
  'office fluffy',
];

/** Texts of random letters, the same each time: each of one alphabet or two, as long as a name is. */
export function lettersOf(count = 400): readonly string[] {
  const next = random(2048);
  const letter = ([first, last]: readonly [number, number]) => String.fromCodePoint(first + Math.floor(next() * (last - first + 1)));
  const pick = () => ALPHABETS[Math.floor(next() * ALPHABETS.length)] ?? ([0x41, 0x5a] as const);
  const texts = Array.from({ length: count }, () => {
    const alphabets = [pick(), pick()];
    const length = 1 + Math.floor(next() * 30);
    return Array.from({ length }, () => letter(alphabets[Math.floor(next() * 2)] ?? [0x41, 0x5a])).join('');
  });
  return [...texts, ...OTHERS];
}
