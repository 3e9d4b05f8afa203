import type * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import { keepDoc } from './keep-doc';
import { loadDoc } from './load-doc';
import type { SaveStatus } from './save-status';
import type { SopStore } from './sop-store';

/** A Y.Doc beside an SOP, kept and shared between tabs as the SOP is. */
export interface SideLog {
  readonly doc: Y.Doc;
  readonly isNewer: boolean;
  readonly damagedRows: readonly Uint8Array[];
  status(): SaveStatus;
  onStatus(listener: () => void): () => void;
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Where the review of an SOP is kept. No SOP can have this id: a colon can't stand in one. */
export function reviewLogOf(id: SopId): SopId {
  return `review:${id}` as SopId; // a key of the log like the id of an SOP
}

/** Opens the log of an SOP's review; an SOP that nobody looked at has an empty one. */
export async function openSideLog(store: SopStore, id: SopId, trouble: string | null): Promise<SideLog> {
  const key = reviewLogOf(id);
  const { doc, rows, damaged, isNewer } = await loadDoc(store, key);
  const kept = keepDoc({ doc, id: key, store, trouble, rows, onSaved: () => undefined });
  return {
    doc,
    isNewer,
    damagedRows: damaged,
    status: kept.status,
    onStatus: kept.onStatus,
    flush: kept.flush,
    async close() {
      await kept.flush();
      kept.stop();
      doc.destroy();
    },
  };
}
