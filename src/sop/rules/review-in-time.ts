import { dayAfter, periodOf } from '../model/period';
import { named } from './named';
import type { Rule } from './rule';

/** The SOP was looked at when it said it would be. Before its first review nothing is late, and without knowing today neither. */
export const reviewInTime: Rule = {
  id: 'review-in-time',
  severity: 'warning',
  check(sop, report, today) {
    const { id, title, review } = sop.profile;
    const period = review.every === null ? null : periodOf(review.every);
    if (today === null || period === null || review.lastReviewedOn === null) return;
    const due = dayAfter(review.lastReviewedOn, period);
    if (due !== null && due < today.slice(0, 10))
      report('sop', id, `${named({ name: title }, 'This SOP')} was due to be looked at on ${due}`);
  },
};
