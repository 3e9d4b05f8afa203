import type { Schedule } from '../../../sop/overviews/schedule';

const SHORTEST_MONTH = 28;
const WORKDAYS = 'BYDAY=MO,TU,WE,TH,FR';

const basic = (day: string) => day.replaceAll('-', '');

const every = (count: number) => (count === 1 ? [] : [`INTERVAL=${count}`]);

/** `28,29,30,31` for a 31st: of these the last one that the month has. Without it, months that are too short would be left out. */
function lastDayUpTo(day: number): readonly string[] {
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return [`BYMONTHDAY=${days.join(',')}`, 'BYSETPOS=-1'];
}

/**
 * How a calendar is told that a schedule comes round. A period of months and days at once has no rule in RFC 5545: its days of the time
 * that was asked for are listed. `dates`: those days; the first stands in DTSTART.
 */
export function recurrence({ from, period, onWorkdays }: Schedule, dates: readonly string[]): string | null {
  const { months, days } = period;
  const [month = 1, day = 1] = from.split('-').slice(1).map(Number);
  if (months > 0 && days > 0) {
    const others = dates.slice(1);
    return others.length === 0 ? null : `RDATE;VALUE=DATE:${others.map(basic).join(',')}`;
  }
  if (months === 0) {
    const weeks = days / 7;
    const rule = Number.isInteger(weeks) ? ['FREQ=WEEKLY', ...every(weeks)] : ['FREQ=DAILY', ...every(days)];
    return `RRULE:${[...rule, ...(onWorkdays ? [WORKDAYS] : [])].join(';')}`;
  }
  if (months % 12 === 0) {
    const leapDay = month === 2 && day > SHORTEST_MONTH ? ['BYMONTH=2', ...lastDayUpTo(day)] : [];
    return `RRULE:${['FREQ=YEARLY', ...every(months / 12), ...leapDay].join(';')}`;
  }
  return `RRULE:${['FREQ=MONTHLY', ...every(months), ...(day > SHORTEST_MONTH ? lastDayUpTo(day) : [])].join(';')}`;
}
