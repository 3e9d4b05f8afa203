/** What was looked for last in this window, and what of it was shown last. */
export interface LastFound {
  readonly typed: string;
  readonly shown: string;
  /** `3 of 12`, for the eyes. */
  readonly says: string;
}
