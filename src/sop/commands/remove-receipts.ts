import type { ReceiptId } from '../model/ids';
import type { Command } from './command';

interface RemoveReceipts {
  readonly receiptIds: readonly ReceiptId[];
}

/** Forgets that somebody has read a version. */
export const removeReceipts: Command<RemoveReceipts> = {
  id: 'remove-receipts',
  refuse: (sop, { receiptIds }) => (receiptIds.some((id) => sop.receipts.has(id)) ? null : 'Those receipts are gone already'),
  run(draft, { receiptIds }) {
    for (const id of receiptIds) draft.receipts.remove(id);
  },
};
