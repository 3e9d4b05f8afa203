import { type ReviewRecords, recordsOf } from '../../sop/feedback/review-records';
import { emptySop } from '../../sop/model/empty-sop';
import { FORMAT, FORMAT_VERSION } from '../../sop/model/file/migrations';
import { type Damage, readSopFile } from '../../sop/model/file/read-sop-file';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import { isId, type SopId } from '../../sop/model/ids';
import type { Person } from '../../sop/model/thread';
import { personOf, REVIEW_FILE_VERSION, readReviewJson, refused, textOf } from './review-json';
import { REVIEW_FORMATS } from './review-kind';

/** What a reviewer sends back: all that she has of the review, so that nothing can be missing. */
export interface ReturnedReview {
  /** Of the SOP as whoever asked for the review knows it. */
  readonly sopId: SopId;
  readonly title: string;
  readonly by: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  readonly records: ReviewRecords;
}

export type ReadReturnedReview =
  | { readonly ok: true; readonly review: ReturnedReview; readonly damages: readonly Damage[] }
  /** A whole sentence that names the file. */
  | { readonly ok: false; readonly reason: string };

/** Tables of records in the order of the file. */
const TABLES = ['threads', 'signOffs', 'workshops'] as const;

/** The text of a `.review.json`. */
export function writeReturnedReview({ sopId, title, by, at, records }: ReturnedReview): string {
  const written = JSON.parse(writeSopFile({ ...emptySop(''), ...records })) as Record<string, unknown>; // we wrote it a moment ago
  const tables = Object.fromEntries(TABLES.map((name) => [name, written[name] ?? []]));
  return `${JSON.stringify({ format: REVIEW_FORMATS.returned, formatVersion: REVIEW_FILE_VERSION, sopId, title, by, at, ...tables }, null, 1)}\n`;
}

/** Reads a `.review.json`. Its records go through the reader of SOP files, which bounds them and saves what can be saved. */
export function readReturnedReview(name: string, input: string | Uint8Array): ReadReturnedReview {
  const read = readReviewJson(name, input, 'returned');
  if (!read.ok) return read;
  const { sopId, title, by, at } = read.file;
  const person = personOf(by);
  if (person === null) return refused(name, 'it does not say whose review it is.');
  if (!isId(sopId)) return refused(name, 'it does not say which SOP it is about.');
  const tables = TABLES.flatMap((table) => (Object.hasOwn(read.file, table) ? [[table, read.file[table]]] : []));
  const opened = readSopFile(
    JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, id: sopId, title: '-', ...Object.fromEntries(tables) }),
  );
  if (!opened.ok) return refused(name, opened.reason);
  const damages = opened.damages.filter(({ path }) => TABLES.some((table) => path.startsWith(table)));
  const review = { sopId: sopId as SopId, title: textOf(title, 400), by: person, at: textOf(at, 40), records: recordsOf(opened.sop) };
  return { ok: true, review, damages };
}
