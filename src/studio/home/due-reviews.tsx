import { CalendarClock, OctagonAlert } from 'lucide-react';
import type { LibraryEntry } from '../../engine/library/library';
import { localDay } from '../../sop/model/local-day';
import { reviewState } from '../../sop/model/review-state';
import type { HomeHost } from './home-host';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** What has to be looked at again, or soon will; the longest overdue first. Nothing when all is fresh. */
export function DueReviews({ entries, host }: { readonly entries: readonly LibraryEntry[]; readonly host: HomeHost }) {
  const now = localDay(new Date());
  const due = entries
    .flatMap((entry) => {
      const { state, due: on } = entry.review === undefined ? { state: 'unplanned', due: null } : reviewState(entry.review, now);
      return on !== null && (state === 'overdue' || state === 'soon') ? [{ entry, on, isLate: state === 'overdue' }] : [];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="home-due">
      <h2 id="home-due">Due for review</h2>
      <ul className="home-due">
        {due.map(({ entry, on, isLate }) => (
          <li key={entry.id}>
            <button type="button" className="sop-open" onClick={() => host.open(entry.id)}>
              {entry.title || 'Untitled SOP'}
            </button>
            <span className={isLate ? 'sop-errors' : 'sop-warnings'}>
              {isLate ? <OctagonAlert size={14} aria-hidden /> : <CalendarClock size={14} aria-hidden />}{' '}
              {isLate ? `Overdue since ${day.format(Date.parse(on))}` : `Due on ${day.format(Date.parse(on))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
