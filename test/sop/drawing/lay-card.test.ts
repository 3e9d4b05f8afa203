import { describe, expect, it } from 'vitest';
import type { CardLayout, CardWords, TextBlock } from '../../../src/sop/drawing/card-layout';
import { layCard } from '../../../src/sop/drawing/lay-card';
import { LETTERING, type Lettering, widthIn } from '../../../src/sop/drawing/lettering';
import { type StepSize, stepSize } from '../../../src/sop/drawing/step-size';
import { STEP_KINDS, type StepKind } from '../../../src/sop/model/step';
import { isInOutline } from '../../support/in-outline';

const NAMES = [
  'Call',
  'Customer onboarded',
  'Is the client cleared?',
  'Gather the account records of the last two quarters',
  'Send the summary of the quarterly business review to everybody who attended it and to the sponsor of the account',
  'Rechnungslegungsvorschriften',
  '顧客の記録を集めて担当者に渡し、次の会議の議題を決める',
];
const OWNERS = ['', 'Client', 'Chief financial officer, Head of customer success, Legal and compliance'];
const CARDS = STEP_KINDS.flatMap((kind) =>
  NAMES.flatMap((name) => OWNERS.flatMap((owner) => [true, false].map((hasTools) => ({ kind, words: { name, owner, hasTools } })))),
);

/** The corners of what is seen of each line: letters leave the top and the bottom of their line free. */
function corners({ text, x, y, isCentred }: TextBlock, type: Lettering): readonly (readonly [number, number])[] {
  return text.lines.flatMap((line, index) => {
    const width = widthIn(type)(line);
    const left = isCentred ? x - width / 2 : x;
    const top = y + index * type.line + 3;
    const bottom = y + (index + 1) * type.line - 3;
    return [left, left + width].flatMap((side): [number, number][] => [
      [side, top],
      [side, bottom],
    ]);
  });
}

function outside(kind: StepKind, size: StepSize, { name, owner, chips, glyph }: CardLayout): readonly (readonly [number, number])[] {
  const row = chips === null ? [] : [chips.x, chips.x + chips.width].flatMap((x) => [[x, chips.y] as const, [x, chips.y + 18] as const]);
  const sign = [glyph.x, glyph.x + glyph.size].map((x) => [x, glyph.y + glyph.size / 2] as const);
  const words = [...corners(name, LETTERING.name), ...(owner === null ? [] : corners(owner, LETTERING.owner))];
  return [...words, ...row, ...sign].filter((point) => !isInOutline(kind, size, point));
}

const layout = (kind: StepKind, words: CardWords, size: StepSize) => layCard(kind, words, size);

describe('what stands on a card', () => {
  it('is whole, and inside of its outline, in the size that the card has for it', () => {
    for (const { kind, words } of CARDS) {
      const size = stepSize(kind, words);
      const card = layout(kind, words, size);
      const named = `${kind} “${words.name}” of “${words.owner}” in ${size.width} × ${size.height}`;

      expect(card.isWhole, named).toBe(true);
      expect(card.splitsWords, named).toBe(false);
      expect(outside(kind, size, card), named).toEqual([]);
      expect(card.name.text.spaced.join(''), named).toBe(words.name);
      expect(card.chips !== null, named).toBe(words.hasTools);
    }
  });

  it('keeps up to twelve lines of a name, and says by an ellipsis that there is more', () => {
    const words = (name: string) => ({ name, owner: '', hasTools: false });
    const twelve = words('quarterly business review '.repeat(12).trim());
    const more = words('quarterly business review '.repeat(30).trim());

    expect(layout('task', twelve, stepSize('task', twelve)).isWhole).toBe(true);
    for (const kind of STEP_KINDS) {
      const { name } = layout(kind, more, stepSize(kind, more));
      expect(name.text.lines.length, kind).toBeLessThanOrEqual(12);
      expect(name.text.lines.at(-1), kind).toMatch(/…$/);
    }
  });

  it('stays inside of a box that somebody else made too small: tools give way, then the owner, then the end of the name', () => {
    const words = { name: NAMES[4] ?? '', owner: OWNERS[2] ?? '', hasTools: true };
    for (const kind of STEP_KINDS) {
      for (const size of [
        { width: 200, height: 64 },
        { width: 160, height: 90 },
        { width: 120, height: 48 },
      ]) {
        const card = layout(kind, words, size);
        expect(card.isWhole, kind).toBe(false);
        expect(outside(kind, size, card), `${kind} in ${size.width} × ${size.height}`).toEqual([]);
      }
    }
  });

  it('has a name where there is none', () => {
    expect(layout('task', { name: ' ', owner: '', hasTools: false }, { width: 200, height: 64 }).name.text.lines).toEqual(['Unnamed step']);
  });

  it('stands in the middle of a pill and of a milestone, and at the left of a card', () => {
    const words = { name: 'Call', owner: '', hasTools: false };
    const middleOf = (kind: StepKind) => {
      const { glyph, name } = layout(kind, words, { width: 140, height: 48 });
      return (glyph.x + name.x + widthIn(LETTERING.name)('Call')) / 2;
    };

    expect(middleOf('start')).toBeCloseTo(70);
    expect(middleOf('milestone')).toBeCloseTo(70);
    expect(middleOf('task')).toBeLessThan(70);
  });
});
