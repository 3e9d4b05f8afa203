import type { Rhythm } from '../model/cadence';
import { dayAfter, dayOf } from '../model/period';

/** A rhythm with the day from which it is counted. */
export interface Schedule extends Rhythm {
  /** ISO 8601 date. */
  readonly from: string;
}

const DAY = 86_400_000;
const LONGEST_MONTH = 31;

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

const isWeekend = (day: string) => [0, 6].includes(new Date(timeOf(day)).getUTCDay());

/**
 * The days on which a schedule falls, from `first` on and before `end`. Each is counted from the day of the schedule itself and not from
 * the one before, so that a 31st comes back after February.
 */
export function datesOf({ from, period, onWorkdays }: Schedule, first: string, end: string): readonly string[] {
  const dates: string[] = [];
  if (dayOf(from) === null || dayOf(first) === null || dayOf(end) === null) return dates;
  const longest = period.months * LONGEST_MONTH + period.days;
  for (let turn = Math.max(0, Math.floor((timeOf(first) - timeOf(from)) / DAY / longest)); ; turn += 1) {
    const day = dayAfter(from, { months: period.months * turn, days: period.days * turn });
    if (day === null || day >= end) return dates;
    if (day >= first && !(onWorkdays && isWeekend(day))) dates.push(day);
  }
}
