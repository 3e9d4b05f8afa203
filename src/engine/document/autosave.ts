import * as Y from 'yjs';
import type { SopId } from '../../sop/model/ids';
import type { SaveStatus } from './save-status';
import type { SopStore } from './sop-store';

/** The origin of updates that came from the store, which need not go back there. */
export const FROM_STORE = 'store';

const GAP_MS = 50;
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

/**
 * Writes every update of a document to the log: the first at once, the following ones together as soon as the one before is on disk
 * (never a trailing pause that new edits could push away). "Saved" is said only when all is on disk. A failed write is kept and
 * tried again until it works.
 */
export function startAutosave({ doc, id, store, rows, trouble, onSaved }: Options): Autosave {
  let pending: Uint8Array[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = rows;
  let stopped = false;
  let status: SaveStatus = trouble === null ? { state: 'saved', at: Date.now() } : { state: 'unsaved', reason: trouble };
  const listeners = new Set<() => void>();
  const say = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const write = async (): Promise<void> => {
    while (pending.length > 0) {
      const batch = pending;
      pending = [];
      try {
        await store.append(id, batch);
        written += batch.length;
      } catch (error) {
        pending = [...batch, ...pending];
        say({ state: 'unsaved', reason: sentenceFor(error) });
        if (!stopped) later(RETRY_MS);
        return;
      }
    }
    if (trouble === null) say({ state: 'saved', at: Date.now() });
    onSaved();
    if (written > COMPACT_ROWS) {
      written = 1;
      await store.compact(id, (updates) => Y.mergeUpdates([...updates])).catch(() => undefined); // a log that could not be made shorter is still whole
    }
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= write().finally(() => {
      running = null;
      if (pending.length > 0 && !stopped && status.state !== 'unsaved') later(GAP_MS);
    });
    return running;
  };
  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === FROM_STORE) return;
    pending.push(update);
    if (status.state === 'saved') say({ state: 'saving' });
    if (running === null && (status.state !== 'unsaved' || trouble !== null)) later(0);
  };
  doc.on('update', onUpdate);

  return {
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async flush() {
      await running;
      if (pending.length > 0) await flush();
    },
    async catchUp() {
      // All rows, not only those after our last one: while this tab slept another may have written in between. Known ones change nothing.
      const loaded = await store.load(id);
      for (const row of loaded.rows) Y.applyUpdate(doc, row.bytes, FROM_STORE);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      doc.off('update', onUpdate);
    },
  };
}
