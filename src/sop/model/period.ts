/** A length of time in the calendar. */
export interface Period {
  readonly months: number;
  readonly days: number;
}

/** Reads an ISO 8601 period of years, months, weeks and days, such as `P6M`; null: it is none, or it takes no time at all. */
export function periodOf(text: string): Period | null {
  const parts = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/.exec(text.trim());
  if (parts === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months + period.days > 0 ? period : null;
}

/** The day a period after the given one, both as ISO 8601 dates; null: that was no date. A 31st that is not there is the last of its month. */
export function dayAfter(date: string, { months, days }: Period): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date.slice(0, 10));
  if (parts === null) return null;
  const [year = 0, month = 1, day = 1] = parts.slice(1).map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days));
  return Number.isNaN(moved.getTime()) || moved.getUTCFullYear() > 9999 ? null : moved.toISOString().slice(0, 10);
}

/** The day that an ISO 8601 date or time says, if there is such a day; null: there is none. */
export function dayOf(text: string): string | null {
  const day = text.trim().slice(0, 10);
  return dayAfter(day, { months: 0, days: 0 }) === day ? day : null;
}
