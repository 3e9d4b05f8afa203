import * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import type { SaveStatus } from './save-status';
import type { SopStore } from './sop-store';

/** The origin of updates that came from the store, which need not go back there. */
export const FROM_STORE = 'store';

const GAP_MS = 50;
const SLOW_MS = 200;
const RETRY_MS = 2000;
const COMPACT_ROWS = 300;

export interface Autosave {
  status(): SaveStatus;
  onStatus(listener: () => void): () => void;
  /** Writes what waits now; resolves when it is on disk or could not be written. */
  flush(): Promise<void>;
  /** Takes in what other tabs wrote while this one slept. */
  catchUp(): Promise<void>;
  stop(): void;
}

interface Options {
  readonly doc: Y.Doc;
  readonly id: SopId;
  readonly store: SopStore;
  readonly rows: number;
  /** A sentence when nothing can be kept at all: the store lives in memory. */
  readonly trouble: string | null;
  onSaved(): void;
}

/** Why a write failed, as a sentence for the person. */
function sentenceFor(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError')
    return 'The storage of this browser is full: the last changes are only in this window. Download the SOP, or free some space.';
  return 'The browser does not let Laneway write to its storage: the last changes are only in this window. Download the SOP.';
}

function createStatus(trouble: string | null) {
  let status: SaveStatus = trouble === null ? { state: 'saved', at: Date.now() } : { state: 'unsaved', reason: trouble };
  const listeners = new Set<() => void>();
  return {
    status: () => status,
    say(next: SaveStatus) {
      status = next;
      for (const listener of listeners) listener();
    },
    onStatus(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** All rows, not only those after our last one: while this tab slept another may have written in between. Known ones change nothing. */
async function takeIn(doc: Y.Doc, store: SopStore, id: SopId): Promise<void> {
  const { rows } = await store.load(id);
  for (const row of rows) Y.applyUpdate(doc, row.bytes, FROM_STORE);
}

/** Makes one row of a long log; a log that could not be made shorter is still whole. */
async function shorten(store: SopStore, id: SopId): Promise<void> {
  await store.compact(id, (updates) => Y.mergeUpdates([...updates])).catch(() => undefined);
}

/**
 * Writes every update of a document to the log: the first at once, the following ones together as soon as the one before is on
 * disk, or after a fifth of a second when the disk is slow: what was handed over survives the page (never a trailing pause that
 * new edits could push away). "Saved" is said only when all is on disk. A failed write is kept and tried again until it works.
 */
export function startAutosave({ doc, id, store, rows, trouble, onSaved }: Options): Autosave {
  let pending: Uint8Array[] = [];
  const inFlight = new Set<Promise<void>>();
  let compacting: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = rows;
  let stopped = false;
  const { status, say, onStatus } = createStatus(trouble);
  const later = (ms: number) => {
    timer ??= setTimeout(send, ms);
  };
  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const settle = () => {
    if (pending.length > 0) {
      stopTimer();
      if (!stopped) later(GAP_MS);
      return;
    }
    if (inFlight.size > 0) return;
    if (trouble === null) say({ state: 'saved', at: Date.now() });
    onSaved();
    if (written <= COMPACT_ROWS || compacting !== null) return;
    written = 1;
    compacting = shorten(store, id).finally(() => {
      compacting = null;
    });
  };
  const append = async (batch: Uint8Array[]): Promise<boolean> => {
    try {
      await store.append(id, batch);
      written += batch.length;
      return true;
    } catch (error) {
      pending = [...batch, ...pending];
      say({ state: 'unsaved', reason: sentenceFor(error) });
      return false;
    }
  };
  function send(): void {
    stopTimer();
    if (pending.length === 0) return;
    const batch = pending;
    pending = [];
    const flight: Promise<void> = append(batch).then((isOnDisk) => {
      inFlight.delete(flight);
      if (isOnDisk) settle();
      else if (!stopped) later(RETRY_MS);
    });
    inFlight.add(flight);
  }
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_STORE) return;
    pending.push(update);
    if (status().state === 'saved') say({ state: 'saving' });
    if (status().state !== 'unsaved' || trouble !== null) later(inFlight.size === 0 ? 0 : SLOW_MS);
  };
  doc.on('update', onUpdate);

  return {
    status,
    onStatus,
    async flush() {
      send();
      await Promise.all(inFlight);
      await compacting;
    },
    catchUp: () => takeIn(doc, store, id),
    stop() {
      stopped = true;
      stopTimer();
      doc.off('update', onUpdate);
    },
  };
}
