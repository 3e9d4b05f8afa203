import { type ReadReceipt, readReceipt } from '../../../engine/publish/read-receipt';
import { addReceipts } from '../../../sop/commands/add-receipts';
import { removeReceipts } from '../../../sop/commands/remove-receipts';
import { type Receipt, replaces } from '../../../sop/model/receipt';
import type { SopDocument } from '../../../sop/model/sop-document';
import { alertPerson, inform } from '../../ui/notices';
import type { EditorSession } from '../editor-session';
import { tell } from '../sentences';

const MAX_BYTES = 400_000;

const receiptsOf = (count: number) => `${count} ${count === 1 ? 'receipt' : 'receipts'}`;

tell(addReceipts, ({ receipts }) => `Counted ${receiptsOf(receipts.length)}`);
tell(removeReceipts, ({ receiptIds }) => `Removed ${receiptsOf(receiptIds.length)}`);

async function read(file: File, sop: SopDocument): Promise<ReadReceipt> {
  try {
    return readReceipt(file.name, file.size > MAX_BYTES ? '' : await file.text(), sop);
  } catch {
    return { ok: false, reason: `“${file.name}” is not counted: it could not be read.` };
  }
}

/** The newest of each person and version that is not counted yet. */
function newsOf(sop: SopDocument, receipts: readonly Receipt[]): readonly Receipt[] {
  const best = new Map<string, Receipt>();
  for (const receipt of receipts) {
    const known = best.get(receipt.id) ?? sop.receipts.get(receipt.id);
    if (known === undefined || replaces(receipt, known)) best.set(receipt.id, receipt);
  }
  return [...best.values()];
}

/** Counts the receipts in files that readers sent back, as one undo step. What is refused is told file by file. */
export async function importReceipts(session: EditorSession, files: readonly File[]): Promise<void> {
  const sop = session.opened.document.read();
  const all = await Promise.all(files.map((file) => read(file, sop)));
  const sound = all.flatMap((one) => (one.ok ? [one.receipt] : []));
  const refused = all.flatMap((one) => (one.ok ? [] : [one.reason]));
  const news = newsOf(sop, sound);
  if (news.length > 0 && !session.execute(addReceipts, { receipts: news })) return;
  const known = sound.length - news.length;
  if (sound.length > 0) {
    const also = known === 0 ? '' : ` ${receiptsOf(known)} changed nothing: counted already, or older.`;
    inform(news.length === 0 ? `Nothing is new.${also}` : `${receiptsOf(news.length)} counted.${also}`);
  }
  const [only] = refused;
  if (only !== undefined && refused.length === 1) alertPerson(only);
  else if (refused.length > 1) alertPerson(`${refused.length} of ${files.length} files are not counted.`, { details: refused });
}
