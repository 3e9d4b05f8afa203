import { dayAfter, periodOf } from '../../sop/model/period';
import type { SopDocument } from '../../sop/model/sop-document';
import type { PageInfo } from './page-info';

/** What a page says of an SOP as its file stands. */
export function infoOf({ profile: { review } }: SopDocument): PageInfo {
  const period = review.every === null ? null : periodOf(review.every);
  const reviewDue = period === null || review.lastReviewedOn === null ? null : dayAfter(review.lastReviewedOn, period);
  return { state: 'draft', version: null, log: [], reviewDue };
}
