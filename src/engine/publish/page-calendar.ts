import { dayAfter, dayOf } from '../../sop/model/period';
import type { SopDocument } from '../../sop/model/sop-document';
import { touchpoints } from '../../sop/overviews/touchpoints';
import { writeCalendar } from '../exchange/calendar/write-calendar';
import { fileNameOf } from '../exchange/file-name-of';
import { words } from '../exchange/svg/markup';
import { type Child, el } from './html';
import type { PageInfo } from './page-info';

/**
 * What comes round in an SOP, and its review, as a calendar file that stands in the page. It begins at the last review or the day of the
 * version, so that no clock is asked. Null: there is no such day, or nothing comes round.
 */
export function calendarLink(sop: SopDocument, { version }: PageInfo): Child {
  const from = dayOf(sop.profile.review.lastReviewedOn ?? version?.at ?? '');
  const until = from === null ? null : dayAfter(from, { months: 12, days: 0 });
  if (from === null || until === null) return null;
  const span = { from, until };
  const all = touchpoints(sop, span);
  if (!all.some(({ schedule }) => schedule !== null)) return null;
  const href = `data:text/calendar;charset=utf-8,${encodeURIComponent(writeCalendar(sop, all, span))}`;
  return el(
    'p',
    {},
    el('a', { href, download: fileNameOf(sop.profile.title, '.ics') }, words('Calendar of the review and of what comes round (.ics)')),
  );
}
