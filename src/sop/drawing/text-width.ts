import { NUMBERS, PAIRS, RUNS } from './font-table';
import { foreignWidth } from './foreign-width';

/** What a text is set in. There is one family (see `FONT_FAMILY`) in two weights. */
export interface TextFont {
  /** Px. */
  readonly size: number;
  readonly weight: 400 | 700;
}

/** Exactly our font on the canvas; in a picture that is opened elsewhere one with the same widths. */
export const FONT_FAMILY = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

const UNITS_PER_EM = 2048;
/** How the table writes numbers: one sign below SHORT, else two. The signs are those from # to ~ but for ' and \. */
const SHORT = 70;
const SIGNS = 90;
const HIGHEST = 0x10000;

type Weight = TextFont['weight'];
/** Width + 1 by code point, so that 0 is free to say: not in the font. */
type Widths = Readonly<Record<Weight, Uint16Array>>;

/** Px that a text takes in the font, to the last digit: kerning and ligatures are off wherever it is drawn by us. */
export function textWidth(text: string, { size, weight }: TextFont): number {
  tables ??= readTable();
  const table = tables[weight];
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const known = code < HIGHEST ? (table[code] ?? 0) : 0;
    units += known > 0 ? known - 1 : foreignWidth(code) * UNITS_PER_EM;
  }
  return (units * size) / UNITS_PER_EM;
}

let tables: Widths | undefined;

function readTable(): Widths {
  const regular = new Uint16Array(HIGHEST);
  const bold = new Uint16Array(HIGHEST);
  const pairs = PAIRS.split(' ').map((pair) => pair.split('.').map((width) => Number.parseInt(width, 36) + 1));
  let at = 0;
  const next = () => {
    const sign = signAt(at++);
    return sign < SHORT ? sign : SHORT + (sign - SHORT) * SIGNS + signAt(at++);
  };
  let code = 0;
  for (const run of RUNS.split(' ')) {
    const [skipped = 0, count = 0] = run.split('.').map((number) => Number.parseInt(number, 36));
    code += skipped;
    for (const end = code + count; code < end; code += 1) [regular[code] = 0, bold[code] = 0] = pairs[next()] ?? [];
  }
  return { 400: regular, 700: bold };
}

function signAt(index: number): number {
  const code = NUMBERS.charCodeAt(index);
  return code - 35 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);
}
