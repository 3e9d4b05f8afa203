import { admitReview } from '../../sop/feedback/admit-review';
import { findAnchor } from '../../sop/feedback/anchors';
import { type ImportReport, tellImport } from '../../sop/feedback/import-report';
import type { ReviewRecords } from '../../sop/feedback/review-records';
import { quoted } from '../../sop/model/file/in-words';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Thread } from '../../sop/model/thread';
import type { LivingReview } from './living-review';
import { type ReturnedReview, readReturnedReview } from './returned-review';

export type Imported =
  | { readonly ok: true; readonly report: ImportReport }
  /** A whole sentence that names the file. */
  | { readonly ok: false; readonly reason: string };

/** Threads that have a place here, of a review that was written for another SOP. */
function placesOf(sop: SopDocument, here: ReviewRecords, { records }: ReturnedReview): number {
  const hasPlace = ({ id, anchor }: Thread) => here.threads.has(id) || (anchor.kind !== 'sop' && findAnchor(sop, anchor) !== null);
  return [...records.threads.values()].filter(hasPlace).length;
}

/**
 * Takes a returned review into the one of an open SOP. Any number of files in any order, any of them twice, give the same. A review of
 * another SOP, such as the copy this one was made of, is taken when at least one of its discussions has its place here.
 */
export function importReview(
  review: LivingReview,
  sop: SopDocument,
  file: { readonly name: string; readonly bytes: string | Uint8Array },
): Imported {
  const read = readReturnedReview(file.name, file.bytes);
  if (!read.ok) return read;
  const { by, title, sopId, records } = read.review;
  const called = quoted(title || 'Untitled SOP');
  const before = review.read();
  const places = sopId === sop.profile.id ? null : placesOf(sop, before, read.review);
  if (places === 0) return { ok: false, reason: `${quoted(file.name)} is about another SOP, ${called}: nothing of it has its place here.` };
  const admitted = admitReview(before, records, by);
  const { sentence, details } = tellImport(sop, before, admitted, by);
  review.take(admitted.records);
  const foreign =
    places === null
      ? []
      : [`It was written for another SOP, ${called}; ${places} of its ${records.threads.size} discussions have their place here.`];
  const damaged = read.damages.map(({ path, message }) => `${path}: ${message}`);
  return { ok: true, report: { sentence, details: [...foreign, ...details, ...damaged] } };
}
