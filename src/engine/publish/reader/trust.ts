/** How far a page can be trusted on a day. */
export interface Trust {
  readonly level: 'good' | 'soon' | 'late';
  /** The same in words. */
  readonly words: string;
}

const DAY = 86_400_000;

const timeOf = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/**
 * What the clock of the reader says of a review that is due: good, soon in the last tenth of the time between two reviews, late from the
 * day after. All as ISO 8601 dates. Null: no review is planned, or a date is none.
 */
export function trustOn(today: string, reviewed: string | null, due: string | null): Trust | null {
  const left = due === null ? Number.NaN : Math.round((timeOf(due) - timeOf(today)) / DAY);
  if (due === null || !Number.isFinite(left)) return null;
  if (left < 0)
    return { level: 'late', words: `Out of date: its review was due on ${due}, ${days(-left)} ago. Ask its keeper before you rely on it.` };
  const period = reviewed === null ? Number.NaN : (timeOf(due) - timeOf(reviewed)) / DAY;
  const when = left === 0 ? 'today' : `in ${days(left)}`;
  if (left <= period / 10) return { level: 'soon', words: `Review due soon: ${when}, on ${due}.` };
  return { level: 'good', words: `Up to date: the next review is due ${when}, on ${due}.` };
}

/** Today where the reader is, as an ISO 8601 date. */
export function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
