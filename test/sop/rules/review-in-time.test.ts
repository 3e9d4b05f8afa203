import { describe, expect, it } from 'vitest';
import type { ReviewPlan } from '../../../src/sop/model/sop-document';
import { reviewInTime } from '../../../src/sop/rules/review-in-time';
import { aSop, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('review-in-time', () => {
  const sopOf = (review: Partial<ReviewPlan>, steps = [aTask('A')]) =>
    aSop({ profile: { review: { every: null, lastReviewedOn: null, triggers: [], ...review } }, steps });

  it('is content until the day has passed', () => {
    const review = { every: 'P3M', lastReviewedOn: '2026-08-26' };

    expect(findingsOf(reviewInTime, sopOf(review), '2026-11-26')).toEqual({});
    expect(findingsOf(reviewInTime, sopOf(review), '2026-11-27')).toEqual({
      'sop-1': '“Account management” was due to be looked at on 2026-11-26',
    });
  });

  it('reckons weeks, days and years, and the last day of a short month', () => {
    const due = (every: string, lastReviewedOn: string) =>
      findingsOf(reviewInTime, sopOf({ every, lastReviewedOn }), '2999-01-01')['sop-1'];

    expect(due('P2W', '2026-12-25')).toContain('2027-01-08');
    expect(due('P1Y10D', '2026-01-01')).toContain('2027-01-11');
    expect(due('P1M', '2026-01-31')).toContain('2026-02-28');
  });

  it('says nothing without today, a first review, or a date that is one', () => {
    expect(findingsOf(reviewInTime, sopOf({ every: 'P3M', lastReviewedOn: '2000-01-01' }))).toEqual({});
    expect(findingsOf(reviewInTime, sopOf({ every: 'P3M' }), '2026-11-26')).toEqual({});
    expect(findingsOf(reviewInTime, sopOf({ every: 'P3M', lastReviewedOn: 'last year' }), '2026-11-26')).toEqual({});
  });
});
