import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWoff } from './read-woff';

const FOLDER = 'node_modules/@fontsource/arimo';

/** What canvas and pictures are set in; Arial has these two weights as well, so a picture reads the same without our font. */
export const WEIGHTS = [400, 700] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A part of the font in a file of its own, which a browser loads when a text needs it. */
export interface Subset {
  readonly name: string;
  /** The characters it is used for, as CSS writes them. */
  readonly range: string;
}

/** The rare ones first: where two hold the same character, a browser takes the one that is declared last. */
const ORDER = ['cyrillic-ext', 'cyrillic', 'greek-ext', 'greek', 'hebrew', 'vietnamese', 'latin-ext', 'latin'];

export function fontVersion(): string {
  const { version } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

/** All subsets that the package has; throws when it has one that nobody decided about. */
export function subsets(): readonly Subset[] {
  const ranges = new Map(Object.entries(JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>));
  const unknown = [...ranges.keys()].filter((name) => !ORDER.includes(name));
  if (unknown.length > 0) throw new Error(`The font has new subsets: ${unknown.join(', ')}`);
  return ORDER.map((name) => ({ name, range: ranges.get(name) ?? '' }));
}

function isInRange(range: string): (code: number) => boolean {
  const parts = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (code) => parts.some(([first, last]) => code >= first && code <= last);
}

/** The width of every character that a browser draws in the font, in font units. */
export function advances(weight: Weight): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (const { name, range } of subsets()) {
    const isUsed = isInRange(range);
    const font = readWoff(readFileSync(join(FOLDER, 'files', `arimo-${name}-${weight}-normal.woff`)));
    if (font.unitsPerEm !== 2048) throw new Error(`${name} ${weight} has ${font.unitsPerEm} units to the em`);
    for (const [code, advance] of font.advances) if (isUsed(code)) all.set(code, advance);
  }
  return all;
}
