import { LETTERING, widthIn } from './lettering';
import { type BrokenText, breakText } from './text-lines';

/** From a label's words to its border. */
const SIDE = 6;
const EDGE = 1.5;
/** A longer label goes on in a second line: gaps between steps are as wide as labels, and white space is dear. */
const WIDEST = 144;
const MOST_LINES = 4;
const LONGEST = 400;

const labelWidth = widthIn(LETTERING.label);

/** The words of a connector in lines, and the box around them. */
export interface LabelSize {
  readonly text: BrokenText;
  readonly width: number;
  readonly height: number;
}

/** The one home of a label's size: layout keeps this room free, canvas and pictures fill it. Null: it says nothing. */
export function labelSize(label: string): LabelSize | null {
  const words = label.slice(0, LONGEST).trim();
  if (words === '') return null;
  const text = balanced(words);
  const widest = text.lines.reduce((most, line) => Math.max(most, labelWidth(line)), 0);
  return { text, width: Math.ceil(widest) + 2 * SIDE, height: text.lines.length * LETTERING.label.line + 2 * EDGE };
}

/** No more lines than needed, and these about the same length: the narrowest box. */
function balanced(words: string): BrokenText {
  const greedy = breakText(words, WIDEST, labelWidth, MOST_LINES);
  if (greedy.isCut || greedy.lines.length === 1) return greedy;
  for (let room = Math.floor(labelWidth(words) / greedy.lines.length); room < WIDEST; room += 4) {
    const text = breakText(words, room, labelWidth, greedy.lines.length);
    if (!text.isCut && text.splitsWords === greedy.splitsWords) return text;
  }
  return greedy;
}

/** What a connector says: its own words, else its outcome. */
export function labelOf({ label, outcome }: { readonly label: string; readonly outcome: string | null }): string {
  return label.trim() || outcome?.trim() || '';
}
