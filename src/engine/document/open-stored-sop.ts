import * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { backupsToKeep } from './backup-plan';
import { createLivingDocument } from './create-living-document';
import { keepDoc } from './keep-doc';
import { loadDoc } from './load-doc';
import type { OpenSop } from './open-sop';
import type { SaveStatus } from './save-status';
import type { SopStore, StoredEntry } from './sop-store';

const ENTRY_MS = 1000;
const BACKUP_MS = 10 * 60_000;
const SOON_MS = 1000;
const NEWER = 'This SOP was last written by a newer Laneway. It can be looked at and downloaded here, but not changed.';

interface Options {
  readonly id: SopId;
  readonly store: SopStore;
  readonly trouble: string | null;
  /** The line of the home screen for what the SOP is now. */
  entryOf(sop: SopDocument): Promise<StoredEntry>;
  onChanged(): void;
}

/** Opens an SOP out of the store: document, autosave, other tabs, its line on the home screen, backups. Null: it is not there. */
export async function openStoredSop({ id, store, trouble, entryOf, onChanged }: Options): Promise<OpenSop | null> {
  const { doc, rows, damaged, isNewer: readOnly } = await loadDoc(store, id);
  if (rows === 0 && damaged.length === 0) return null;
  const document = createLivingDocument({ doc, readOnly });
  if (readOnly) return shownOnly(document, damaged);

  const keepEntry = createEntryKeeper(document, async (sop) => store.putEntry(await entryOf(sop)), onChanged);
  const backup = createBackups(id, doc, document, store);
  const kept = keepDoc({
    doc,
    id,
    store,
    trouble,
    rows,
    onSaved: () => {
      keepEntry.later();
      backup.later();
      void askToPersist();
    },
  });
  return {
    document,
    damagedRows: damaged,
    status: kept.status,
    onStatus: kept.onStatus,
    flush: kept.flush,
    async close() {
      await kept.flush();
      await keepEntry.now();
      kept.stop();
      keepEntry.stop();
      backup.stop();
      document.destroy();
      doc.destroy();
    },
  };
}

function shownOnly(document: OpenSop['document'], damagedRows: readonly Uint8Array[]): OpenSop {
  const status: SaveStatus = { state: 'read-only', reason: NEWER };
  return {
    document,
    damagedRows,
    status: () => status,
    onStatus: () => () => undefined,
    flush: async () => undefined,
    close: async () => document.destroy(),
  };
}

/** Keeps the home screen's line true: soon after a save, at most once a second, and at the end. */
function createEntryKeeper(document: OpenSop['document'], keep: (sop: SopDocument) => Promise<void>, onChanged: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = document.read();
  const now = async () => {
    clearTimeout(timer);
    timer = undefined;
    const sop = document.read();
    if (sop === kept) return;
    kept = sop;
    try {
      await keep(sop);
      onChanged();
    } catch {
      kept = sop; // the log itself tells that storage fails
    }
  };
  return {
    now,
    later() {
      timer ??= setTimeout(() => void now(), ENTRY_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

/** A backup of the state that was opened, before the first change, then one every ten minutes of work. */
function createBackups(id: SopId, doc: Y.Doc, document: OpenSop['document'], store: SopStore) {
  let state = Y.encodeStateAsUpdate(doc);
  let stepCount = document.read().steps.size;
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const make = () => {
    soon = undefined;
    const backup = { at: Date.now(), stepCount, bytes: state };
    void store.addBackup(id, backup, backupsToKeep).catch(() => undefined); // the log itself tells that storage fails
  };
  return {
    later() {
      if (waiting) return;
      waiting = true;
      // The state is at hand already: writing it must not hold up the first key.
      soon = setTimeout(make, SOON_MS);
      timer = setTimeout(() => {
        state = Y.encodeStateAsUpdate(doc);
        stepCount = document.read().steps.size;
        waiting = false;
      }, BACKUP_MS);
    },
    stop() {
      clearTimeout(timer);
      if (soon === undefined) return;
      clearTimeout(soon);
      make();
    },
  };
}

let asked = false;

/** Asks the browser once not to clear our storage on its own. */
async function askToPersist(): Promise<void> {
  if (asked || typeof navigator === 'undefined' || typeof navigator.storage?.persist !== 'function') return;
  asked = true;
  try {
    await navigator.storage.persist();
  } catch {
    // A browser that does not answer keeps its own mind.
  }
}
