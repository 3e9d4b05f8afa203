import * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import { STRUCTURE } from '../ytable/tables';
import { FROM_STORE } from './autosave';
import type { SopStore } from './sop-store';

interface LoadedDoc {
  readonly doc: Y.Doc;
  /** How many rows of the log were sound. */
  readonly rows: number;
  readonly damaged: readonly Uint8Array[];
  /** Written by a newer structure than ours: only to be looked at. */
  readonly isNewer: boolean;
}

/** The Y.Doc that a log says; what could not be read is handed out and never lost. */
export async function loadDoc(store: SopStore, id: SopId): Promise<LoadedDoc> {
  const loaded = await store.load(id);
  const doc = new Y.Doc();
  const damaged = [...loaded.damaged];
  for (const { bytes } of loaded.rows) {
    try {
      Y.applyUpdate(doc, bytes, FROM_STORE);
    } catch {
      damaged.push(bytes);
    }
  }
  return { doc, rows: loaded.rows.length, damaged, isNewer: loaded.structure > STRUCTURE };
}
