/** What the person is told about where the work is. */
export type SaveStatus =
  | { readonly state: 'saving' }
  /** All edits are on disk; `at` is for display only (ms since 1970). */
  | { readonly state: 'saved'; readonly at: number }
  /** Nothing can be kept here (no storage, blocked, full, damaged beyond use): `reason` is a sentence, the work lives in this window only and can be downloaded. */
  | { readonly state: 'unsaved'; readonly reason: string }
  /** Written by a newer Laneway: shown, never written over. */
  | { readonly state: 'read-only'; readonly reason: string };
