import { dayAfter, periodOf } from './period';
import type { ReviewPlan } from './sop-document';

export interface ReviewState {
  /** `unplanned`: it says no period, or was never reviewed; `soon`: the last tenth of the period has begun; `overdue`: the day is past. */
  readonly state: 'unplanned' | 'fresh' | 'soon' | 'overdue';
  /** ISO 8601 date of the next review; null: nobody can say. */
  readonly due: string | null;
}

const DAY_MS = 86_400_000;

/** Whether an SOP is still true by its own word, on a day (ISO 8601 date) that the caller says. */
export function reviewState({ every, lastReviewedOn }: ReviewPlan, today: string): ReviewState {
  const period = every === null ? null : periodOf(every);
  const due = period === null || lastReviewedOn === null ? null : dayAfter(lastReviewedOn, period);
  if (due === null || lastReviewedOn === null) return { state: 'unplanned', due: null };
  const now = today.slice(0, 10);
  if (now > due) return { state: 'overdue', due };
  const [from, to, at] = [lastReviewedOn.slice(0, 10), due, now].map((day) => Date.parse(day) / DAY_MS);
  return { state: (to ?? 0) - (at ?? 0) <= ((to ?? 0) - (from ?? 0)) / 10 ? 'soon' : 'fresh', due };
}
