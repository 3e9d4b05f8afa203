import { inWords, isPlainObject } from '../../sop/model/file/in-words';
import { type Damage, readSopFile } from '../../sop/model/file/read-sop-file';
import { writeSopFile } from '../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Person } from '../../sop/model/thread';
import { personOf, REVIEW_FILE_VERSION, readReviewJson, refused, textOf } from './review-json';
import { REVIEW_FORMATS } from './review-kind';

/** An SOP as it goes to somebody who is asked to look at it. */
export interface ReviewRequest {
  /** With what was said about it so far; without published versions and receipts. */
  readonly sop: SopDocument;
  readonly from: Person;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
  /** What the reviewer is asked to look at; empty: nothing in particular. */
  readonly note: string;
}

export type ReadReviewRequest =
  | { readonly ok: true; readonly request: ReviewRequest; readonly damages: readonly Damage[] }
  /** A whole sentence that names the file. */
  | { readonly ok: false; readonly reason: string };

/** The text of a `.for-review.json`. */
export function writeReviewRequest({ sop, from, at, note }: ReviewRequest): string {
  const light = { ...sop, versions: new Map(), receipts: new Map() };
  const head = [
    ['format', REVIEW_FORMATS.request],
    ['formatVersion', REVIEW_FILE_VERSION],
    ['from', from],
    ['at', at],
    ...(note.trim() === '' ? [] : [['note', note.trim()]]),
  ].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${head.join('')}  "sop": ${writeSopFile(light).trimEnd()}\n}\n`;
}

/** Reads a `.for-review.json`. It is somebody else's: the SOP in it goes through the reader of every SOP file. */
export function readReviewRequest(name: string, input: string | Uint8Array): ReadReviewRequest {
  const read = readReviewJson(name, input, 'request');
  if (!read.ok) return read;
  const { sop, from, at, note } = read.file;
  const person = personOf(from);
  if (person === null) return refused(name, 'it does not say who asks for the review.');
  if (!isPlainObject(sop)) return refused(name, `it holds ${inWords(sop)} where the SOP should be.`);
  const opened = readSopFile(JSON.stringify(sop));
  if (!opened.ok) return refused(name, `the SOP in it is not sound. ${opened.reason}`);
  return { ok: true, request: { sop: opened.sop, from: person, at: textOf(at, 40), note: textOf(note) }, damages: opened.damages };
}
