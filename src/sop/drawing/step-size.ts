import type { StepKind } from '../model/step';
import type { CardWords } from './card-layout';
import { sidedRoom, sidedText } from './lay-card';
import { wholeDiamond } from './lay-diamond';
import { stepShape } from './step-shapes';
import type { BrokenText } from './text-lines';

export interface StepSize {
  readonly width: number;
  readonly height: number;
}

interface Growth {
  readonly least: StepSize;
  /** The widths that a card has: few, so that the cards of a column look like one. */
  readonly widths: readonly number[];
  /** With more lines than this the next width is taken. */
  readonly lines: number;
}

const CARD: Growth = { least: { width: 188, height: 64 }, widths: [188, 228, 268], lines: 3 };
const PILL: Growth = { least: { width: 140, height: 48 }, widths: [140, 180, 220, 280], lines: 2 };

const GROWTH: { readonly [Kind in StepKind]: Growth } = {
  start: PILL,
  task: CARD,
  decision: { least: { width: 188, height: 96 }, widths: [188, 228, 268, 308], lines: 4 },
  approval: CARD,
  escalation: CARD,
  milestone: { ...PILL, least: { width: 140, height: 64 } },
  'linked-sop': CARD,
  end: PILL,
};

/** A diamond grows by this, and until it is this steep before it becomes wider; the widest one grows on. */
const DIAMOND_STEP = 8;
const STEEPEST = 0.56;
const HIGHEST_DIAMOND = 440;

/** Room for all that stands on a card, up to twelve lines of name: a longer name makes the card wider, then higher. */
export function stepSize(kind: StepKind, words: CardWords): StepSize {
  const growth = GROWTH[kind];
  return kind === 'decision' ? diamondSize(words, growth) : sidedSize(kind, words, growth);
}

function sidedSize(kind: StepKind, words: CardWords, { least, widths, lines }: Growth): StepSize {
  let size = least;
  for (const width of widths) {
    const { inset } = stepShape(kind, width, least.height);
    const text = sidedText(words, sidedRoom(kind, width));
    size = { width, height: Math.max(least.height, evenly(text.height + inset.top + inset.bottom)) };
    if (isUnharmed(text.name) && isUnharmed(text.owner) && text.name.lines.length <= lines) break;
  }
  return size;
}

function isUnharmed(text: BrokenText | null): boolean {
  return text === null || (!text.isCut && !text.splitsWords);
}

function diamondSize(words: CardWords, { least, widths }: Growth): StepSize {
  const holds =
    (mayBreak: boolean) =>
    (box: StepSize): boolean =>
      wholeDiamond(words, box, mayBreak) !== null;
  const widest = widths.at(-1) ?? least.width;
  for (const width of widths) {
    const size = lowest(width, least.height, width === widest ? HIGHEST_DIAMOND : width * STEEPEST, holds(false));
    if (size !== null) return size;
  }
  return lowest(widest, least.height, HIGHEST_DIAMOND, holds(true)) ?? { width: widest, height: HIGHEST_DIAMOND };
}

function lowest(width: number, from: number, to: number, isEnough: (box: StepSize) => boolean): StepSize | null {
  for (let height = from; height <= to; height += DIAMOND_STEP) if (isEnough({ width, height })) return { width, height };
  return null;
}

/** Even heights have their middle on a pixel, where connectors leave. */
function evenly(height: number): number {
  return 2 * Math.ceil(height / 2);
}
