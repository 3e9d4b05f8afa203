import { LETTERING, widthIn } from './lettering';
import { type BrokenText, breakText, type LineRoom } from './text-lines';

/** What stands on a card. */
export interface CardWords {
  readonly name: string;
  /** Who answers for the step beside its lane; empty: the lane says it. */
  readonly owner: string;
  readonly hasTools: boolean;
}

/** Lines under each other; `x` is their left side or, when they are centred, their middle. */
export interface TextBlock {
  readonly text: BrokenText;
  readonly x: number;
  readonly y: number;
  readonly isCentred: boolean;
}

/** Where everything on a card goes, px from its top left corner. Canvas and pictures both draw exactly this. */
export interface CardLayout {
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number };
  readonly name: TextBlock;
  readonly owner: TextBlock | null;
  /** The row of tools. */
  readonly chips: { readonly x: number; readonly y: number; readonly width: number; readonly isCentred: boolean } | null;
  /** Nothing is missing. */
  readonly isWhole: boolean;
  /** A word is broken inside. */
  readonly splitsWords: boolean;
}

/** A card has no more lines than this: a name without end ends in an ellipsis and costs no more time than a long one. */
export const MOST_LINES = 12;
export const MOST_OWNER_LINES = 3;
/** Between the words of a card and its tools. */
const CHIP_GAP = 6;
/** A browser that rounds a line up to the next pixel still has room. */
export const SPARE = 1;
const LONGEST = 1000;

const nameWidth = widthIn(LETTERING.name);
const ownerWidth = widthIn(LETTERING.owner);

export function breakName(name: string, room: LineRoom, most: number): BrokenText {
  return breakText(shown(name), room, nameWidth, most);
}

export function breakOwner(owner: string, room: LineRoom, most: number): BrokenText | null {
  return owner === '' || most < 1 ? null : breakText(owner.slice(0, LONGEST), room, ownerWidth, most);
}

/** How high some lines of a name, some of an owner and a row of tools are together. */
export function heightOf(nameLines: number, ownerLines: number, chips: number): number {
  return nameLines * LETTERING.name.line + ownerLines * LETTERING.owner.line + (chips > 0 ? CHIP_GAP + chips : 0);
}

/** The widest line of a name. */
export function widestOf({ lines }: BrokenText): number {
  return lines.reduce((most, line) => Math.max(most, nameWidth(line)), 0);
}

/** The width of a name on one line. */
export function lengthOf(name: string): number {
  return nameWidth(shown(name));
}

function shown(name: string): string {
  return name.slice(0, LONGEST).trim() || 'Unnamed step';
}
