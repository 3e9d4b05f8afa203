import { NO_RECORDS } from '../../../sop/feedback/review-records';
import { writeSopFile } from '../../../sop/model/file/write-sop-file';
import type { SopDocument } from '../../../sop/model/sop-document';

/** The file inside of a page or a picture. Who looks at one is not told who else has read the SOP, nor what reviewers said. */
export function carriedFile(sop: SopDocument): string {
  return writeSopFile({ ...sop, ...NO_RECORDS, receipts: new Map() });
}
