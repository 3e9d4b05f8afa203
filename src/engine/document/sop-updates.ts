import * as Y from 'yjs';
import type { SopDocument } from '../../sop/model/sop-document';
import { createLivingDocument, seededDoc } from './create-living-document';

/** An SOP as the first row of its log. */
export function updateFromSop(sop: SopDocument): Uint8Array {
  return Y.encodeStateAsUpdate(seededDoc(sop));
}

/** The SOP that the rows of a log say, as a value. */
export function sopFromUpdates(updates: readonly Uint8Array[]): SopDocument {
  const doc = new Y.Doc();
  for (const bytes of updates) Y.applyUpdate(doc, bytes);
  const document = createLivingDocument({ doc });
  const sop = document.read();
  document.destroy();
  return sop;
}
