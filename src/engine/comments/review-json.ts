import { decodeText } from '../../sop/model/file/decode-text';
import { inWords, isPlainObject, quoted } from '../../sop/model/file/in-words';
import { readShape } from '../../sop/model/file/read-shape';
import { parseJson } from '../../sop/model/file/read-sop-file';
import { personShape } from '../../sop/model/file/review-shapes';
import type { Person } from '../../sop/model/thread';
import { REVIEW_FORMATS, type ReviewFileKind } from './review-kind';

export const REVIEW_FILE_VERSION = 1;

const IS: Readonly<Record<ReviewFileKind, string>> = { request: 'an SOP sent for review', returned: 'a review that was sent back' };

const MAX_NAME = 200;
const MAX_NOTE = 2_000;

export type ReadJson =
  | { readonly ok: true; readonly file: Record<string, unknown> }
  /** A whole sentence that names the file. */
  | { readonly ok: false; readonly reason: string };

/** A refusal that names the file. */
export function refused(name: string, why: string): { readonly ok: false; readonly reason: string } {
  // Reasons of other readers are sentences of their own.
  return { ok: false, reason: `${quoted(name)} can’t be read: ${why.charAt(0).toLowerCase()}${why.slice(1)}` };
}

/** The fields of a file of a review, when it is one of this kind that this version knows. */
export function readReviewJson(name: string, input: string | Uint8Array, kind: ReviewFileKind): ReadJson {
  const decoded = decodeText(input);
  if ('reason' in decoded) return refused(name, decoded.reason);
  const parsed = parseJson(decoded.text);
  if ('reason' in parsed) return refused(name, parsed.reason);
  const { value } = parsed;
  if (!isPlainObject(value)) return refused(name, `it holds ${inWords(value)}, not ${IS[kind]}.`);
  const format = Object.hasOwn(value, 'format') ? value.format : undefined;
  if (format !== REVIEW_FORMATS[kind])
    return refused(name, `its format is ${inWords(format)}, not “${REVIEW_FORMATS[kind]}”: it is not ${IS[kind]}.`);
  const version = Object.hasOwn(value, 'formatVersion') ? value.formatVersion : undefined;
  if (typeof version !== 'number' || version < 1) return refused(name, `it does not say its version (${inWords(version)} is none).`);
  if (version > REVIEW_FILE_VERSION)
    return refused(name, `it was written by a newer Laneway (form ${version}); this one reads up to form ${REVIEW_FILE_VERSION}.`);
  return { ok: true, file: value };
}

/** Who sent a file; null: it does not say. */
export function personOf(value: unknown): Person | null {
  if (!isPlainObject(value)) return null;
  const read = readShape(personShape, value, '', () => undefined);
  return read === undefined ? null : { id: read.id, name: read.name.trim().slice(0, MAX_NAME) || 'Somebody' };
}

/** The text of a field, short enough to be shown in a line or two. */
export function textOf(value: unknown, length = MAX_NOTE): string {
  return typeof value === 'string' ? value.slice(0, length) : '';
}
