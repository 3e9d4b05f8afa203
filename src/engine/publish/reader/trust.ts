import { daysBetween, dueState } from '../../../sop/model/review-state';

/** How far a page can be trusted on a day. */
export interface Trust {
  readonly level: 'good' | 'soon' | 'late';
  /** The same in words. */
  readonly words: string;
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** What the clock of the reader says of a review that is due. All as ISO 8601 dates. Null: no review is planned, or a date is none. */
export function trustOn(today: string, reviewed: string | null, due: string | null): Trust | null {
  const left = due === null ? Number.NaN : daysBetween(today, due);
  if (due === null || !Number.isFinite(left)) return null;
  const when = left === 0 ? 'today' : `in ${days(left)}`;
  switch (dueState(reviewed, due, today)) {
    case 'overdue':
      return {
        level: 'late',
        words: `Out of date: its review was due on ${due}, ${days(-left)} ago. Ask its keeper before you rely on it.`,
      };
    case 'soon':
      return { level: 'soon', words: `Review due soon: ${when}, on ${due}.` };
    default:
      return { level: 'good', words: `Up to date: the next review is due ${when}, on ${due}.` };
  }
}
