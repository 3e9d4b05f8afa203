import type { WidthOf } from './text-lines';
import { type TextFont, textWidth } from './text-width';

/** How a text stands in its lines. */
export interface Lettering extends TextFont {
  /** From one line to the next, px. */
  readonly line: number;
}

/** What each text of a drawing is set in: the only home of these numbers. The style sheets of the canvas say the same, and a journey compares. */
export const LETTERING = {
  name: { size: 14, weight: 700, line: 17 },
  owner: { size: 12, weight: 400, line: 15 },
  chip: { size: 11, weight: 400, line: 16 },
  label: { size: 12, weight: 400, line: 15 },
  note: { size: 13, weight: 400, line: 18 },
} as const satisfies Readonly<Record<string, Lettering>>;

/** Measures texts of one lettering. */
export function widthIn(font: TextFont): WidthOf {
  return (text) => textWidth(text, font);
}

const ASCENT = 0.905;
const DESCENT = 0.212;

/** From the top of a line to the foot of its letters, where a browser puts it. */
export function baselineIn({ size, line }: Lettering): number {
  return (line - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
}
