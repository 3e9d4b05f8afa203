import type { StepKind } from '../model/step';
import {
  breakName,
  breakOwner,
  type CardLayout,
  type CardWords,
  heightOf,
  MOST_LINES,
  MOST_OWNER_LINES,
  SPARE,
  widestOf,
} from './card-layout';
import { CHIP_HEIGHT } from './chip-row';
import { layDiamond } from './lay-diamond';
import { LETTERING } from './lettering';
import { GLYPH_SIZE } from './step-glyphs';
import { stepShape } from './step-shapes';
import type { BrokenText } from './text-lines';

const GLYPH_ROOM = GLYPH_SIZE + 7;
/** Not even a letter fits less. */
const LEAST_ROOM = 24;
const CENTRED: ReadonlySet<StepKind> = new Set(['start', 'end', 'milestone']);

/** The texts of a card that is no diamond. */
export interface SidedText {
  readonly name: BrokenText;
  readonly owner: BrokenText | null;
  readonly hasChips: boolean;
  readonly height: number;
}

/** Breaks the texts of a card for its width. What does not fit in `free` px gives way: tools, then owner, then the end of the name. */
export function sidedText(words: CardWords, room: number, free = Number.POSITIVE_INFINITY): SidedText {
  const chips = words.hasTools && free >= heightOf(1, 0, CHIP_HEIGHT) ? CHIP_HEIGHT : 0;
  const ownerLines = Math.floor((free - heightOf(1, 0, chips)) / LETTERING.owner.line);
  const owner = breakOwner(words.owner, Math.max(LEAST_ROOM, room), Math.min(MOST_OWNER_LINES, ownerLines));
  const owners = owner?.lines.length ?? 0;
  const most = Math.floor((free - heightOf(0, owners, chips)) / LETTERING.name.line);
  const name = breakName(words.name, Math.max(LEAST_ROOM, room - GLYPH_ROOM), Math.max(1, Math.min(MOST_LINES, most)));
  return { name, owner, hasChips: chips > 0, height: heightOf(name.lines.length, owners, chips) };
}

/** The width that lines may have in a card that is no diamond. */
export function sidedRoom(kind: StepKind, width: number): number {
  const { inset } = stepShape(kind, width, width);
  return width - inset.left - inset.right - SPARE;
}

/** Lays out the card of a step in its box. */
export function layCard(
  kind: StepKind,
  words: CardWords,
  { width, height }: { readonly width: number; readonly height: number },
): CardLayout {
  if (kind === 'decision') return layDiamond(words, { width, height });
  const { inset } = stepShape(kind, width, height);
  const free = height - inset.top - inset.bottom;
  const { name, owner, hasChips, height: used } = sidedText(words, sidedRoom(kind, width), free);
  const isCentred = CENTRED.has(kind);
  const left = isCentred ? Math.max(inset.left, (width - GLYPH_ROOM - widestOf(name)) / 2) : inset.left;
  const top = inset.top + (free - used) / 2;
  const ownerTop = top + heightOf(name.lines.length, 0, 0);
  return {
    glyph: { x: left, y: top + (LETTERING.name.line - GLYPH_SIZE) / 2, size: GLYPH_SIZE },
    name: { text: name, x: left + GLYPH_ROOM, y: top, isCentred: false },
    owner: owner && { text: owner, x: isCentred ? width / 2 : inset.left, y: ownerTop, isCentred },
    chips: hasChips ? { x: inset.left, y: top + used - CHIP_HEIGHT, width: width - inset.left - inset.right, isCentred } : null,
    isWhole: !name.isCut && !owner?.isCut && hasChips === words.hasTools && (owner !== null || words.owner === ''),
    splitsWords: name.splitsWords || (owner?.splitsWords ?? false),
  };
}
