/** The two files of a review without a server: what goes to a reviewer, and what comes back. */
export const REVIEW_FORMATS = { request: 'laneway-review-request', returned: 'laneway-review' } as const;
export type ReviewFileKind = keyof typeof REVIEW_FORMATS;

/** Bytes of a file in which it says which one it is. */
export const REVIEW_HEAD = 4096;

/** Which file of a review this text begins; null: none. Whether it can be read is not said by that. */
export function reviewFileKind(head: string): ReviewFileKind | null {
  const format = /^\ufeff?\s*\{\s*"format"\s*:\s*"(laneway-review(?:-request)?)"/.exec(head)?.[1];
  if (format === undefined) return null;
  return format === REVIEW_FORMATS.request ? 'request' : 'returned';
}
