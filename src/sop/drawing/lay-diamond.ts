import { breakName, breakOwner, type CardLayout, type CardWords, heightOf, lengthOf, MOST_LINES, MOST_OWNER_LINES } from './card-layout';
import { CHIP_HEIGHT } from './chip-row';
import { LETTERING } from './lettering';

const GLYPH = 12;
/** From the words to the slopes. */
const EDGE = 4;
/** Above and below its letters a line is empty, so its corners may come that much closer to the slopes. */
const LEADING = 3;
/** The glyph stands where the tip is that wide, clear of the mark of a critical step. */
const LEAST_TIP = 18;
/** A row of tools that is narrower says nothing. */
const LEAST_CHIPS = 72;
/** A line that is narrower holds no word. */
const LEAST_LINE = 32;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out a diamond, whose lines are the longer the nearer they are to its middle: with as few lines as will do. Where its box is too
 * small, words are broken, then tools give way, then the owner, then the end of the name.
 */
export function layDiamond(words: CardWords, size: Size): CardLayout {
  const whole = wholeDiamond(words, size, false) ?? wholeDiamond(words, size, true);
  if (whole !== null) return whole;
  const less =
    wholeDiamond({ ...words, hasTools: false }, size, true) ?? wholeDiamond({ ...words, hasTools: false, owner: '' }, size, true);
  return { ...(less ?? cutShort(words.name, size)), isWhole: false };
}

/** The same, but null when something would be cut or, unless that is allowed, a word broken. */
export function wholeDiamond(words: CardWords, size: Size, mayBreak: boolean): CardLayout | null {
  const length = lengthOf(words.name);
  const [least, most] = words.owner === '' ? [0, 0] : [1, MOST_OWNER_LINES];
  for (let names = 1; names <= MOST_LINES; names += 1) {
    for (let owners = least; owners <= most; owners += 1) {
      const rows = rowsIn(size, names, owners, words.hasTools);
      // Most trials end here, before a text is broken: the lines together have less room than the name is long.
      if (!rows.isRoomy || length > rows.nameRoom) continue;
      const layout = laidOut(words, size, rows);
      const isFilled = layout.name.text.lines.length === names && (layout.owner?.text.lines.length ?? 0) === owners;
      if (isFilled && layout.isWhole && (mayBreak || !layout.splitsWords)) return layout;
    }
  }
  return null;
}

/** As much of the name as the diamond holds. */
function cutShort(name: string, size: Size): CardLayout {
  const words = { name, owner: '', hasTools: false };
  let best = laidOut(words, size, rowsIn(size, 1, 0, false));
  for (let names = 2; names <= MOST_LINES; names += 1) {
    const rows = rowsIn(size, names, 0, false);
    const layout = laidOut(words, size, rows);
    if (rows.roomOfName(0) >= LEAST_LINE && lettersOf(layout) > lettersOf(best)) best = layout;
  }
  return best;
}

function lettersOf({ name }: CardLayout): number {
  return name.text.lines.join('').length;
}

/** The width between the slopes from one height to another. */
function roomIn({ width, height }: Size, top: number, bottom: number): number {
  const farthest = Math.max(Math.abs(top - height / 2), Math.abs(bottom - height / 2));
  return width * (1 - (2 * farthest) / height) - 2 * EDGE;
}

/** Where so many lines stand, and how wide they may be. */
interface Rows {
  readonly names: number;
  readonly owners: number;
  readonly top: number;
  readonly ownerTop: number;
  readonly chips: { readonly y: number; readonly width: number } | null;
  readonly roomOfName: (line: number) => number;
  readonly roomOfOwner: (line: number) => number;
  /** What the lines of the name have together, and the spaces that go at their breaks. */
  readonly nameRoom: number;
  /** Glyph and tools have their room. */
  readonly isRoomy: boolean;
}

function rowsIn(size: Size, names: number, owners: number, hasTools: boolean): Rows {
  const chipHeight = hasTools ? CHIP_HEIGHT : 0;
  const used = heightOf(names, owners, chipHeight);
  // The glyph stands above; with nothing below, both together are in the middle.
  const top = (size.height - used) / 2 + (owners + chipHeight === 0 ? LEADING : 0);
  const ownerTop = top + heightOf(names, 0, 0);
  const chipsTop = top + used - chipHeight;
  const roomOf = (start: number, line: number) => (index: number) =>
    roomIn(size, start + index * line + LEADING, start + (index + 1) * line - LEADING);
  const roomOfName = roomOf(top, LETTERING.name.line);
  const chips = hasTools ? { y: chipsTop, width: roomIn(size, chipsTop, chipsTop + CHIP_HEIGHT) } : null;
  let nameRoom = (names - 1) * LETTERING.name.size;
  for (let line = 0; line < names; line += 1) nameRoom += Math.max(0, roomOfName(line));
  return {
    names,
    owners,
    top,
    ownerTop,
    chips,
    roomOfName,
    roomOfOwner: roomOf(ownerTop, LETTERING.owner.line),
    nameRoom,
    isRoomy: roomIn(size, top - GLYPH, top) >= LEAST_TIP && (chips === null || chips.width >= LEAST_CHIPS),
  };
}

/** The card with its words in these rows, whether they fit or not. */
function laidOut(words: CardWords, size: Size, rows: Rows): CardLayout {
  const name = breakName(words.name, rows.roomOfName, rows.names);
  const owner = breakOwner(words.owner, rows.roomOfOwner, rows.owners);
  const middle = size.width / 2;
  return {
    glyph: { x: middle - GLYPH / 2, y: Math.max(EDGE, rows.top - GLYPH), size: GLYPH },
    name: { text: name, x: middle, y: rows.top, isCentred: true },
    owner: owner && { text: owner, x: middle, y: rows.ownerTop, isCentred: true },
    chips: rows.chips && { ...rows.chips, x: middle - rows.chips.width / 2, isCentred: true },
    isWhole: !name.isCut && !owner?.isCut,
    splitsWords: name.splitsWords || (owner?.splitsWords ?? false),
  };
}
