import { isPlainObject } from '../../sop/model/file/in-words';
import { fold } from '../../sop/model/fold';
import type { ReceiptId } from '../../sop/model/ids';
import type { Receipt } from '../../sop/model/receipt';
import type { SopDocument } from '../../sop/model/sop-document';
import { sha256Of } from '../versions/sha-256';
import { AUDIENCES, idFor } from './audience';

export type ReadReceipt =
  | { readonly ok: true; readonly receipt: Receipt }
  /** A whole sentence that names the file. */
  | { readonly ok: false; readonly reason: string };

/** Letters of a receipt file; one with three questions has about a thousand. */
const MAX_LETTERS = 100_000;
const MAX_NAME = 200;

/** A receipt out of a file that a published page saved. It is somebody else's: only what fits this SOP and its versions is taken. */
export function readReceipt(fileName: string, text: string, sop: SopDocument): ReadReceipt {
  const refused = (why: string): ReadReceipt => ({ ok: false, reason: `“${oneLine(fileName, 80)}” is not counted: ${why}.` });
  const file = parsed(text);
  if (file === null) return refused('it is broken, or no receipt of a published page');
  if (file.format !== 'laneway-receipt') return refused('it is not a receipt of a published page');
  if (typeof file.formatVersion === 'number' && file.formatVersion > 1) return refused('it was made by a newer Laneway');
  if (!AUDIENCES.some((audience) => idFor(sop.profile.id, audience) === file.sopId))
    return refused(`it is about another SOP, ${called(file.title)}`);
  const reader = oneLine(file.reader, MAX_NAME);
  if (reader === '') return refused('it does not say who has read the SOP');
  const at = file.readOn;
  if (typeof at !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(at) || Number.isNaN(Date.parse(at)))
    return refused('it does not say on which day');
  const number = Number(file.version);
  const version = [...sop.versions.values()].find((one) => one.number === number);
  if (version === undefined) return refused(`it is about version ${oneLine(file.version, 20) || '?'}, which this SOP does not have`);
  if (version.hash !== file.hash) return refused(`it is about another version ${number} than the one that was published here`);
  const answers = Array.isArray(file.answers) ? file.answers.filter(isPlainObject).slice(0, 100) : [];
  const receipt: Receipt = {
    id: idOf(reader, version.hash),
    reader,
    role: roleOf(file, sop),
    version: number,
    versionHash: version.hash,
    at,
    right: answers.filter(({ right }) => right === true).length,
    asked: answers.length,
  };
  return { ok: true, receipt };
}

/** One for each person and version, whoever imports it, so that the same receipt counts once in all copies of a file. */
function idOf(reader: string, versionHash: string): ReceiptId {
  const person = fold(reader).replace(/\s+/g, ' ');
  return `receipt-${sha256Of(JSON.stringify([person, versionHash])).slice(0, 40)}` as ReceiptId; // a brand; all letters are ones that an id may have
}

function parsed(text: string): Record<string, unknown> | null {
  if (text.length > MAX_LETTERS) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isPlainObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The name of the role as it is called now; one that is gone is called as the page called it. */
function roleOf({ role, roleName }: Record<string, unknown>, { roles }: SopDocument): string {
  if (typeof role !== 'string') return '';
  const known = [...roles.values()].find(({ id }) => id === role);
  return known?.name.trim() || oneLine(roleName, MAX_NAME) || 'a role that is gone';
}

const called = (title: unknown) => `“${oneLine(title, 80) || 'Untitled SOP'}”`;

/** Text of somebody else's making: on one line, with no control or direction characters, and no longer than it needs to be. */
function oneLine(text: unknown, most: number): string {
  if (typeof text !== 'string' && typeof text !== 'number') return '';
  return String(text)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, most)
    .trim();
}
