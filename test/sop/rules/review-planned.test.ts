import { describe, expect, it } from 'vitest';
import type { ReviewPlan } from '../../../src/sop/model/sop-document';
import { reviewPlanned } from '../../../src/sop/rules/review-planned';
import { aSop, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('review-planned', () => {
  const sopOf = (review: Partial<ReviewPlan>, steps = [aTask('A')]) =>
    aSop({ profile: { review: { every: null, lastReviewedOn: null, triggers: [], ...review } }, steps });

  it('is content with a period, and as long as there are no steps', () => {
    expect(findingsOf(reviewPlanned, sopOf({ every: 'P6M' }))).toEqual({});
    expect(findingsOf(reviewPlanned, sopOf({}, []))).toEqual({});
  });

  it('tells when nobody plans to look again, or says it in a way that can’t be reckoned with', () => {
    expect(findingsOf(reviewPlanned, sopOf({}))).toEqual({ 'sop-1': '“Account management” does not say how often it is looked at again' });
    expect(findingsOf(reviewPlanned, sopOf({ every: 'sometimes' }))).toEqual({
      'sop-1': 'How often “Account management” is looked at again, “sometimes”, is no period that can be reckoned with',
    });
  });
});
