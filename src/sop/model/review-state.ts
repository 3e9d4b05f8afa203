import { dayAfter, periodOf } from './period';
import type { ReviewPlan, SopDocument } from './sop-document';

export interface ReviewState {
  /** `unplanned`: it says no period, or nobody knows from when; `soon`: the last tenth of the period has begun; `overdue`: the day is past. */
  readonly state: 'unplanned' | DueState;
  /** ISO 8601 date of the next review; null: nobody can say. */
  readonly due: string | null;
}

type DueState = 'fresh' | 'soon' | 'overdue';

const DAY_MS = 86_400_000;

/** The plan as time is counted by it: from the last review, and before the first one from the day of the last version. */
export function reviewPlanOf({ profile: { review }, versions }: Pick<SopDocument, 'profile' | 'versions'>): ReviewPlan {
  const published = [...versions.values()].at(-1)?.at.slice(0, 10);
  return { ...review, lastReviewedOn: review.lastReviewedOn ?? published ?? null };
}

/** ISO 8601 date of the next review; null: nobody can say. */
export function reviewDueOn({ every, lastReviewedOn }: ReviewPlan): string | null {
  const period = every === null ? null : periodOf(every);
  return period === null || lastReviewedOn === null ? null : dayAfter(lastReviewedOn, period);
}

/** Whole days from one ISO 8601 date to another; not a number when one of them is none. */
export function daysBetween(from: string, to: string): number {
  const dayOf = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  return dayOf(to) - dayOf(from);
}

/** What a day says of a review that is due: overdue from the day after, soon in the last tenth of the time since the last one (`from`). */
export function dueState(from: string | null, due: string, today: string): DueState {
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  return from !== null && left <= daysBetween(from, due) / 10 ? 'soon' : 'fresh';
}

/** Whether an SOP is still true by its own word, on a day (ISO 8601 date) that the caller says. */
export function reviewState(plan: ReviewPlan, today: string): ReviewState {
  const due = reviewDueOn(plan);
  return due === null ? { state: 'unplanned', due } : { state: dueState(plan.lastReviewedOn, due, today), due };
}
