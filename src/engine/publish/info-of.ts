import { reviewDueOn, reviewPlanOf } from '../../sop/model/review-state';
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
  const version = state === 'published' || state === 'retired' ? last : null;
  return { state, version, log, reviewDue: reviewDueOn(reviewPlanOf(sop)), audience: '' };
}
