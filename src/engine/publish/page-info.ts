import type { LifecycleState } from '../../sop/model/lifecycle';

/** A version as the log on the page tells it. */
export interface ToldVersion {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly approver: string;
  readonly reason: string;
  /** SHA-256 in hex. */
  readonly hash: string;
}

/** What a page says of the SOP beyond the SOP itself. It comes from outside, so that the same input makes the same bytes. */
export interface PageInfo {
  readonly state: LifecycleState;
  /** The version that the page shows; null: a state that nobody published. */
  readonly version: ToldVersion | null;
  /** All versions, oldest first. */
  readonly log: readonly ToldVersion[];
  /** ISO 8601 date, or null when no review is planned. */
  readonly reviewDue: string | null;
  /** What is left out for whom; empty: nothing is. */
  readonly audience: string;
}
