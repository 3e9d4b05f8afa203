import { describe, expect, it } from 'vitest';
import { layCard } from '../../../../src/sop/drawing/lay-card';
import { stepSize } from '../../../../src/sop/drawing/step-size';
import { STEP_KINDS } from '../../../../src/sop/model/step';
import { AS_DRAWN, fitCard } from '../../../../src/studio/canvas/reading/fit-card';

const NAMES = [
  'Train',
  'Gather account records',
  'Approve the account plan with finance and the customer’s own sponsor before the quarter ends',
];
const CARDS = STEP_KINDS.flatMap((kind) =>
  NAMES.map((name) => ({ kind, words: { name, owner: 'Management', hasTools: true }, name: `${kind} “${name.slice(0, 20)}”` })),
).map((card) => ({ ...card, box: stepSize(card.kind, card.words) }));

describe.each(CARDS)('a card: $name', ({ kind, words, box }) => {
  it('is what pictures draw for who reads it as it is drawn', () => {
    expect(fitCard(kind, words, box, AS_DRAWN)).toMatchObject({ layout: layCard(kind, words, box), scale: 1 });
  });

  it('never cuts its name for larger words', () => {
    const { layout, scale } = fitCard(kind, words, box, { scale: 1.6, spread: 1 });
    expect(layout.name.text.isCut).toBe(false);
    expect(scale).toBeGreaterThanOrEqual(1);
  });

  it('keeps everything when letters and lines are spread', () => {
    const { layout, scale } = fitCard(kind, words, box, { scale: 1, spread: 1.35 });
    expect(layout.isWhole).toBe(true);
    expect(scale).toBeGreaterThanOrEqual(0.7);
  });
});

it('a short name is clearly larger', () => {
  const words = { name: 'Gather account records', owner: '', hasTools: true };
  expect(fitCard('task', words, stepSize('task', words), { scale: 1.6, spread: 1 }).scale).toBeGreaterThanOrEqual(1.2);
});
