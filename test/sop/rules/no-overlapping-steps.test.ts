import { describe, expect, it } from 'vitest';
import { noOverlappingSteps } from '../../../src/sop/rules/no-overlapping-steps';
import { aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-overlapping-steps', () => {
  const card = (name: string, x: number, y: number) =>
    [idOf(name), { id: idOf(name), x, y, width: 100, height: 50, pinned: false }] as const;
  const sopOf = (...cards: readonly ReturnType<typeof card>[]) =>
    aSop({ steps: [aTask('A'), aTask('B')], drawing: { placements: new Map(cards) } });

  it('is content with steps that stand side by side, even when they touch', () => {
    expect(findingsOf(noOverlappingSteps, sopOf(card('A', 0, 0), card('B', 100, 0)))).toEqual({});
  });

  it('names the step that covers another', () => {
    expect(findingsOf(noOverlappingSteps, sopOf(card('A', 390, 390), card('B', 410, 410)))).toEqual({ b: '“B” is drawn on top of “A”' });
  });
});
