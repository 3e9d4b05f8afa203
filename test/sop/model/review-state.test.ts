import { describe, expect, it } from 'vitest';
import { reviewPlanOf, reviewState } from '../../../src/sop/model/review-state';
import { aSop } from '../../support/sop-builders';

const plan = { every: 'P3M', lastReviewedOn: '2026-08-01', triggers: [] };

describe('whether an SOP is still true', () => {
  it.each([
    ['2026-08-01', 'fresh'],
    ['2026-10-22', 'fresh'],
    ['2026-10-23', 'soon'],
    ['2026-11-01', 'soon'],
    ['2026-11-02', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(reviewState(plan, today)).toEqual({ state, due: '2026-11-01' });
  });

  it('is counted from the day of the last version while nobody has reviewed it', () => {
    const version = (number: number, at: string) =>
      [`${number}`, { number, author: '', reason: '', approver: '', at, previous: '', hash: '', content: '' }] as const;
    const sopOf = (lastReviewedOn: string | null) => ({
      ...aSop({ profile: { review: { ...plan, lastReviewedOn } } }),
      versions: new Map([version(1, '2026-01-01T08:00:00Z'), version(2, '2026-08-01T08:00:00Z')]) as never,
    });

    expect(reviewPlanOf(sopOf(null))).toEqual(plan);
    expect(reviewPlanOf(sopOf('2026-09-09')).lastReviewedOn).toBe('2026-09-09');
    expect(reviewPlanOf(aSop({ profile: { review: { ...plan, lastReviewedOn: null } } })).lastReviewedOn).toBeNull();
  });

  it('is not known without a period, a first review or a date that is one', () => {
    for (const one of [{ every: null }, { every: 'often' }, { lastReviewedOn: null }, { lastReviewedOn: 'last week' }])
      expect(reviewState({ ...plan, ...one }, '2030-01-01')).toEqual({ state: 'unplanned', due: null });
  });
});
