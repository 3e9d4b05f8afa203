import { LETTERING, widthIn } from './lettering';
import { oneLine } from './text-lines';

/** The height of a tool on a card. */
export const CHIP_HEIGHT = 18;
export const CHIP_PADDING = 6;
const GAP = 4;
const WIDEST = 120;
/** Enough for a few letters and an ellipsis. */
const NARROWEST = 40;

const chipWidth = widthIn(LETTERING.chip);
const boxed = (text: string) => Math.ceil(chipWidth(text)) + 2 * CHIP_PADDING;

/** A tool, or what stands for those that have no room; px from the left end of the row. */
export interface Chip {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface ChipRow {
  /** One for each of the first tools. */
  readonly chips: readonly Chip[];
  /** `+2` for the others; null: all are shown. */
  readonly rest: Chip | null;
}

/** A row of tools. Names give way before tools do, so that links stay at hand; what still does not fit is counted in a last chip. */
export function chipRow(names: readonly string[], width: number, isCentred = false): ChipRow {
  const count = shownCount(names.length, width);
  const restText = `+${names.length - count}`;
  const restWidth = count === names.length ? 0 : boxed(restText);
  const widths = squeezed(names.slice(0, count), width - (restWidth === 0 ? 0 : restWidth + GAP));
  const whole = [...widths, ...(restWidth === 0 ? [] : [restWidth])].reduce((sum, next) => sum + next + GAP, -GAP);
  let x = isCentred ? (width - whole) / 2 : 0;
  const placed = (text: string, ownWidth: number): Chip => {
    const chip = { text, x, width: ownWidth };
    x += ownWidth + GAP;
    return chip;
  };
  const chips = widths.map((own, index) => placed(oneLine(names[index] ?? '', own - 2 * CHIP_PADDING, chipWidth), own));
  return { chips, rest: restWidth === 0 ? null : placed(restText, restWidth) };
}

function shownCount(all: number, width: number): number {
  const room = (free: number) => Math.max(1, Math.floor((free + GAP) / (NARROWEST + GAP)));
  return all <= room(width) ? all : room(width - boxed(`+${all}`) - GAP);
}

/** Takes width from the widest chips first, until all stand in the room. */
function squeezed(names: readonly string[], room: number): readonly number[] {
  const wanted = names.map((name) => boxed(oneLine(name, WIDEST, chipWidth)));
  let limit = Math.max(0, ...wanted);
  const widths = () => wanted.map((width) => Math.min(width, limit));
  while (limit > NARROWEST && widths().reduce((sum, width) => sum + width + GAP, -GAP) > room) limit -= 2;
  return widths();
}
