import type { SopDocument } from '../model/sop-document';
import { mergeRecord, mergeTables, settle } from './merge-records';

/** All that reviewers leave: a part of an SOP that stands apart from what the SOP says. */
export type ReviewRecords = Pick<SopDocument, 'threads' | 'signOffs' | 'workshops'>;

export const NO_RECORDS: ReviewRecords = { threads: new Map(), signOffs: new Map(), workshops: new Map() };

/** The review part of an SOP. */
export function recordsOf({ threads, signOffs, workshops }: SopDocument): ReviewRecords {
  return { threads, signOffs, workshops };
}

/**
 * Two copies of a review as one. Any number of copies, in any order, any of them twice, give the same. The first one's tables themselves
 * where the second brings nothing.
 */
export function mergeReviews(one: ReviewRecords, other: ReviewRecords): ReviewRecords {
  return {
    threads: mergeTables(one.threads, other.threads, mergeRecord),
    signOffs: mergeTables(one.signOffs, other.signOffs, settle),
    workshops: mergeTables(one.workshops, other.workshops, mergeRecord),
  };
}
