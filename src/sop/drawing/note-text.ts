import type { Rect } from '../model/drawing';
import { LETTERING, widthIn } from './lettering';
import { breakText } from './text-lines';

/** From a note's words to the outside of its border. */
export const NOTE_SIDE = 11;
export const NOTE_EDGE = 9;
const SPARE = 1;
const LEAST_ROOM = 24;
const MOST_LINES = 100;
const LONGEST = 20_000;

const noteWidth = widthIn(LETTERING.note);

interface Written {
  readonly text: string;
  readonly width: number;
}

/** The words of a note in lines; those that its author began are kept. `spaced`: the same with the spaces that stood at the breaks. */
export interface NoteText {
  readonly lines: readonly string[];
  readonly spaced: readonly string[];
}

export function noteText({ text, width }: Written): NoteText {
  const lines: string[] = [];
  const spaced: string[] = [];
  for (const paragraph of text.slice(0, LONGEST).split(/\r\n?|\n/)) {
    const most = MOST_LINES - lines.length;
    if (most <= 0) break;
    const broken = breakText(paragraph, Math.max(LEAST_ROOM, width - 2 * NOTE_SIDE - SPARE), noteWidth, most);
    lines.push(...broken.lines);
    spaced.push(...broken.spaced);
  }
  return { lines, spaced };
}

/** The box of a note as it is drawn: as high as it was made, or as its words need. */
export function noteBox({ x, y, width, height, text }: Rect & { readonly text: string }): Rect {
  const needed = noteText({ text, width }).lines.length * LETTERING.note.line + 2 * NOTE_EDGE;
  return { x, y, width, height: Math.max(height, needed) };
}
