import type { CardLayout, CardWords } from '../../../sop/drawing/card-layout';
import { layCard } from '../../../sop/drawing/lay-card';
import { stepShape } from '../../../sop/drawing/step-shapes';
import type { StepSize } from '../../../sop/drawing/step-size';
import type { Rect } from '../../../sop/model/drawing';
import type { StepKind } from '../../../sop/model/step';

/** How a person reads: so many times larger than drawn, with letters and lines so many times further apart. */
export interface Reading {
  readonly scale: number;
  readonly spread: number;
}

export const AS_DRAWN: Reading = { scale: 1, spread: 1 };

/** What a card shows to somebody who reads so; lengths of the layout are px at `scale`. */
export interface FittedCard {
  readonly layout: CardLayout;
  readonly scale: number;
  /** The box that was laid out, in px at `scale`, as it stands on the card. */
  readonly box: Rect;
}

const STEP = 0.05;
const STRAIGHT: ReadonlySet<StepKind> = new Set(['task', 'approval', 'escalation', 'linked-sop']);

/** Room between outline and words, which does not grow with the words; where outlines are not straight it does. */
function marginOf(kind: StepKind, { width, height }: StepSize): { readonly x: number; readonly y: number } {
  if (!STRAIGHT.has(kind)) return { x: 0, y: 0 };
  const { inset } = stepShape(kind, width, height);
  return { x: Math.min(inset.left, inset.right), y: Math.min(inset.top, inset.bottom) };
}

/** All words; or without what the details say too, which gives way to a larger name. */
function lessAndLess(words: CardWords): readonly CardWords[] {
  return [words, { ...words, hasTools: false }, { ...words, hasTools: false, owner: '' }];
}

/**
 * Lays out a card whose size is everybody's for the eyes of one person. Larger words take the room of tools and owner, but never so much
 * that the name is cut; words that are spread become smaller until all of them have room.
 */
export function fitCard(kind: StepKind, words: CardWords, card: StepSize, { scale, spread }: Reading): FittedCard {
  const drawn = layCard(kind, words, card);
  const margin = marginOf(kind, card);
  const boxAt = (size: number): Rect => ({
    x: margin.x * (1 / size - 1),
    y: margin.y * (1 / size - 1),
    width: (card.width - 2 * margin.x) / size + 2 * margin.x,
    height: (card.height - 2 * margin.y) / size + 2 * margin.y,
  });
  const layAt = ({ width, height }: Rect, said: CardWords) => layCard(kind, said, { width: width / spread, height: height / spread });
  for (let size = scale; size > 1 + STEP / 2; size -= STEP) {
    const box = boxAt(size);
    for (const said of lessAndLess(words)) {
      const layout = layAt(box, said);
      if (layout.isWhole && !layout.splitsWords) return { layout, scale: size, box };
    }
  }
  const whole = { x: 0, y: 0, width: card.width, height: card.height };
  if (spread === 1) return { layout: drawn, scale: 1, box: whole };
  const shrunk = (size: number): Rect => ({ ...whole, width: card.width / size, height: card.height / size });
  for (let size = 1; size * spread > 1; size -= STEP) {
    const box = shrunk(size);
    const layout = layAt(box, words);
    if (layout.isWhole && !layout.splitsWords) return { layout, scale: size, box };
  }
  return { layout: drawn, scale: 1 / spread, box: shrunk(1 / spread) };
}
