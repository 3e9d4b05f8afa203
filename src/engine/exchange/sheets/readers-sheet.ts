import type { SopDocument } from '../../../sop/model/sop-document';
import { readersOf } from '../../../sop/overviews/readers';
import type { Sheet } from './sheet';

/** Every receipt as a row: who, for which role, which version, when, and how the check questions were answered. */
export function readersSheet(sop: Pick<SopDocument, 'versions' | 'receipts'>): Sheet {
  return {
    head: ['Name', 'Role', 'Version read', 'Read on', 'Answers right', 'Questions', 'Fingerprint of the version', 'Newest version read'],
    rows: readersOf(sop).flatMap(({ receipts, isBehind }) =>
      receipts.map(({ reader, role, version, at, right, asked, versionHash }) => [
        reader,
        role,
        String(version),
        at,
        String(right),
        String(asked),
        versionHash.slice(0, 12),
        isBehind ? 'no' : 'yes',
      ]),
    ),
  };
}
