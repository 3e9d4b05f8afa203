import { periodOf } from '../model/period';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** The SOP says how often it is looked at again. Without steps there is nothing to look at yet. */
export const reviewPlanned: Rule = {
  id: 'review-planned',
  severity: 'info',
  check(sop, report) {
    const { id, title, review } = sop.profile;
    if (sop.steps.size === 0 || (review.every !== null && periodOf(review.every) !== null)) return;
    const name = named({ name: title }, 'This SOP');
    if (review.every === null || isNameless(review.every)) report('sop', id, `${name} does not say how often it is looked at again`);
    else
      report(
        'sop',
        id,
        `How often ${name} is looked at again, ${named({ name: review.every }, '')}, is no period that can be reckoned with`,
      );
  },
};
