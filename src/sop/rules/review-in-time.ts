import { reviewPlanOf, reviewState } from '../model/review-state';
import { named } from './named';
import type { Rule } from './rule';

/** The SOP was looked at when it said it would be. Before its first version and review nothing is late, and without knowing today neither. */
export const reviewInTime: Rule = {
  id: 'review-in-time',
  severity: 'warning',
  check(sop, report, today) {
    if (today === null) return;
    const { id, title } = sop.profile;
    const { state, due } = reviewState(reviewPlanOf(sop), today);
    if (state === 'overdue') report('sop', id, `${named({ name: title }, 'This SOP')} was due to be looked at on ${due}`);
  },
};
