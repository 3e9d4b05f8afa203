import { REVIEW_HEAD, type ReviewFileKind, reviewFileKind } from '../engine/comments/review-kind';
import type { Library } from '../engine/library/library';
import { beginsLikeReceipt, RECEIPT_HEAD } from '../engine/publish/receipt-sign';
import type { Damage } from '../sop/model/file/read-sop-file';
import type { SopId } from '../sop/model/ids';
import type { SopDocument } from '../sop/model/sop-document';
import { alertPerson, inform } from '../studio/ui/notices';
import { blankSop } from './blank-sop';
import { drawUndrawn } from './draw-undrawn';

const MAX_BYTES = 60_000_000;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason';
}

/** The layout worker; fetched when it is used. */
export async function createLayout() {
  return (await import('../engine/layout/create-layout-client')).createLayoutClient();
}

/** `2 things in it were put right.` */
export function damagesOf({ length }: readonly Damage[]): string {
  return `${length} ${length === 1 ? 'thing in it was' : 'things in it were'} put right.`;
}

/** Where an SOP is kept, and how it is opened there. */
export interface Keeper {
  readonly library: Library;
  open(id: SopId): void;
}

/** Puts an SOP that is read to those of this computer, as a file that is opened: under its id, or a fresh one when that is taken. */
export async function keepSop({ library, open }: Keeper, sop: SopDocument): Promise<void> {
  try {
    open(await library.add(sop));
    inform(`“${sop.profile.title}” is kept on this computer now.`);
  } catch (error) {
    alertPerson(`The copy could not be kept: ${reasonOf(error)}.`);
  }
}

async function takeBytes(library: Library, name: string, bytes: Uint8Array, open: (id: SopId) => void): Promise<void> {
  // Whoever only goes on with an SOP of this computer needs no reader of files.
  const { openSopBytes } = await import('../engine/exchange/open-sop-bytes');
  const result = await openSopBytes(name, bytes);
  if (!result.ok) {
    alertPerson(result.reason);
    return;
  }
  open(await library.add(await drawUndrawn(result.sop, createLayout)));
  if (result.damages.length > 0) {
    inform(`“${name}” was opened; ${damagesOf(result.damages)}`, {
      details: result.damages.map(({ path, message }) => `${path}: ${message}`),
    });
  }
}

/** Opens a file that a person chose or dropped. A refused one is told with its name, and what is open stays as it is. */
async function takeFile(library: Library, file: File, open: (id: SopId) => void): Promise<void> {
  try {
    if (file.size > MAX_BYTES) return alertPerson(`“${file.name}” can't be opened: it is larger than 60 MB.`);
    await takeBytes(library, file.name, new Uint8Array(await file.arrayBuffer()), open);
  } catch (error) {
    alertPerson(`“${file.name}” can't be opened: ${reasonOf(error)}.`);
  }
}

/** Who takes the files that are no SOPs. */
export interface FileTakers {
  /** True: an SOP is open that takes them. */
  receipts(files: readonly File[]): boolean;
  /** An SOP that was sent for review. */
  request(file: File): Promise<void>;
  /** Reviews that reviewers sent back. */
  returned(files: readonly File[]): Promise<void>;
}

type FileKind = 'receipt' | ReviewFileKind | 'other';

async function kindOf(file: File): Promise<FileKind> {
  try {
    const head = await file.slice(0, Math.max(RECEIPT_HEAD, REVIEW_HEAD)).text();
    return beginsLikeReceipt(head.slice(0, RECEIPT_HEAD)) ? 'receipt' : (reviewFileKind(head) ?? 'other');
  } catch {
    return 'other';
  }
}

/** Files that a person chose or dropped: the first SOP of them opens; receipts of readers and returned reviews go to the SOP that is open. */
export async function takeFiles({ library, open }: Keeper, files: readonly File[], takers: FileTakers): Promise<void> {
  const kinds = await Promise.all(files.map(kindOf));
  const ofKind = (kind: FileKind) => files.filter((_, at) => kinds[at] === kind);
  const receipts = ofKind('receipt');
  const returned = ofKind('returned');
  const [request] = ofKind('request');
  const [other] = ofKind('other');
  const [first] = receipts;
  if (returned.length > 0) await takers.returned(returned);
  if (request !== undefined) return takers.request(request);
  if (first !== undefined && !takers.receipts(receipts))
    alertPerson(`“${first.name}” is a receipt of somebody who has read an SOP. Open that SOP, and drop the receipt there.`);
  if (other !== undefined) await takeFile(library, other, open);
}

export async function startBlank(library: Library, open: (id: SopId) => void): Promise<void> {
  try {
    open(await library.add(blankSop()));
  } catch (error) {
    alertPerson(`A new SOP could not be started: ${reasonOf(error)}.`);
  }
}

/** Opens a copy of a shipped template. */
export async function startFrom(library: Library, file: string, open: (id: SopId) => void): Promise<void> {
  try {
    const response = await fetch(`templates/${file}`);
    if (!response.ok) throw new Error('the template is missing');
    await takeBytes(library, file, new Uint8Array(await response.arrayBuffer()), open);
  } catch (error) {
    alertPerson(`The template could not be opened: ${reasonOf(error)}.`);
  }
}
