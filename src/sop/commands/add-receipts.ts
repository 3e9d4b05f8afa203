import { type Receipt, replaces } from '../model/receipt';
import type { SopDocument } from '../model/sop-document';
import type { Command } from './command';
import { newIdRefusal } from './new-id-refusal';

interface AddReceipts {
  readonly receipts: readonly Receipt[];
}

/** True when it is not there yet, or takes the place of what is there. */
const isNews = (sop: Pick<SopDocument, 'receipts'>, receipt: Receipt) => {
  const known = sop.receipts.get(receipt.id);
  return known === undefined || replaces(receipt, known);
};

/** Notes who has read which version. A receipt that is there already, or an older one of the same person and version, changes nothing. */
export const addReceipts: Command<AddReceipts> = {
  id: 'add-receipts',
  refuse(sop, { receipts }) {
    const versions = [...sop.versions.values()];
    for (const { id, reader, version, versionHash } of receipts) {
      if (!versions.some((one) => one.number === version && one.hash === versionHash))
        return `There is no such version ${version} of this SOP`;
      if (reader.trim() === '') return 'A receipt says who has read it';
      const isIdBad = sop.receipts.has(id) ? null : newIdRefusal(sop.receipts, id, 'receipt');
      if (isIdBad !== null) return isIdBad;
    }
    return receipts.some((one) => isNews(sop, one)) ? null : 'These receipts are counted already';
  },
  run(draft, { receipts }) {
    for (const receipt of receipts) {
      const known = draft.receipts.get(receipt.id);
      if (known === undefined || replaces(receipt, known)) draft.receipts.add(receipt);
    }
  },
};
