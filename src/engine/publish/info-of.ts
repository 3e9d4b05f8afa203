import { dayAfter, periodOf } from '../../sop/model/period';
import type { SopDocument } from '../../sop/model/sop-document';
import { standingOf } from '../versions/standing';
import type { PageInfo, ToldVersion } from './page-info';

/** What a page says of an SOP as its file stands: a published one is a version, everything else says that it is none. */
export function infoOf(sop: SopDocument): PageInfo {
  const { state } = standingOf(sop);
  const log = [...sop.versions.values()].map(
    ({ number, at, author, approver, reason, hash }): ToldVersion => ({ number, at, author, approver, reason, hash }),
  );
  const last = log.at(-1) ?? null;
  return { state, version: state === 'published' || state === 'retired' ? last : null, log, reviewDue: reviewDue(sop, last), audience: '' };
}

/** Counted from the last review, and before the first one from the day of the last version. */
function reviewDue({ profile: { review } }: SopDocument, last: ToldVersion | null): string | null {
  const period = review.every === null ? null : periodOf(review.every);
  const from = review.lastReviewedOn ?? last?.at ?? null;
  return period === null || from === null ? null : dayAfter(from, period);
}
