import { advances, fontVersion } from './font-package';

/** What a string in single quotes holds without escapes. */
const SIGNS = Array.from({ length: 126 - 35 + 1 }, (_, index) => String.fromCharCode(35 + index)).filter((sign) => !`'\\`.includes(sign));
/** Numbers below this are one sign, the others two. */
const SHORT = 70;
const LINE = 120;

interface Run {
  readonly skipped: number;
  count: number;
}

/**
 * The source of `src/sop/drawing/font-table.ts`: which characters there are, as runs, and for each the number of its pair of widths
 * (regular and bold). Many characters share a pair, and the pairs of most take one sign.
 */
export function fontTable(): string {
  const regular = advances(400);
  const bold = advances(700);
  const codes = [...regular.keys()].sort((a, b) => a - b);
  if (bold.size !== regular.size || codes.some((code) => !bold.has(code))) throw new Error('The weights hold different characters');
  const pairOf = (code: number) => `${base36(regular.get(code) ?? 0)}.${base36(bold.get(code) ?? 0)}`;
  const pairs = mostUsedFirst(codes.map(pairOf));
  const numberOf = new Map(pairs.map((pair, number) => [pair, number]));
  const widths = codes.map((code) => signsOf(numberOf.get(pairOf(code)) ?? 0)).join('');
  return `// Written by \`npm run font\` from @fontsource/arimo ${fontVersion()}; a test fails when it does not fit the package.
// How it is read: text-width.ts.

/** The ${codes.length} characters in runs that follow each other: how many are left out, how many there are. */
export const RUNS =
  ${quoted(
    runsOf(codes)
      .map(({ skipped, count }) => `${base36(skipped)}.${base36(count)}`)
      .join(' '),
  )};

/** Widths in regular and in bold, 2048 to the em. */
export const PAIRS =
  ${quoted(pairs.join(' '))};

/** For each character the number of its pair. */
export const NUMBERS =
  ${quoted(widths)};
`;
}

const base36 = (number: number) => number.toString(36);

function runsOf(codes: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && code === next) last.count += 1;
    else runs.push({ skipped: code - next, count: 1 });
    next = code + 1;
  }
  return runs;
}

function mostUsedFirst(all: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const pair of all) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  return [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1)).map(([pair]) => pair);
}

function signsOf(number: number): string {
  const sign = (index: number) => SIGNS[index] ?? '';
  if (number < SHORT) return sign(number);
  const rest = number - SHORT;
  return sign(SHORT + Math.floor(rest / SIGNS.length)) + sign(rest % SIGNS.length);
}

/** A long string in lines that a person can scroll past. */
function quoted(text: string): string {
  const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return lines.map((line) => `'${line}'`).join(' +\n  ');
}
