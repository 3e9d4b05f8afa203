import { describe, expect, it } from 'vitest';
import { reviewState } from '../../../src/sop/model/review-state';

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

  it('is not known without a period, a first review or a date that is one', () => {
    for (const one of [{ every: null }, { every: 'often' }, { lastReviewedOn: null }, { lastReviewedOn: 'last week' }])
      expect(reviewState({ ...plan, ...one }, '2030-01-01')).toEqual({ state: 'unplanned', due: null });
  });
});
