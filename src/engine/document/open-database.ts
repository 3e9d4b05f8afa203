import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredEntry } from './sop-store';

export interface StoredRow {
  readonly sop: string;
  readonly bytes: Uint8Array;
  readonly sum: number;
  readonly structure: number;
}

interface LanewayDatabase extends DBSchema {
  log: { key: number; value: StoredRow; indexes: { sop: string } };
  damaged: { key: number; value: { readonly sop: string; readonly bytes: Uint8Array }; indexes: { sop: string } };
  entries: { key: string; value: StoredEntry };
  backups: {
    key: number;
    value: { readonly sop: string; readonly at: number; readonly stepCount: number; readonly bytes: Uint8Array; readonly sum: number };
    indexes: { sop: string };
  };
}

export type Database = IDBPDatabase<LanewayDatabase>;

const VERSION = 1;
/** A disk that is busy after a power cut answers late; what stands on it is worth the wait. */
const LIMIT_MS = 20_000;

/** Opens the database, or rejects with a sentence after twenty seconds or at once when `giveUp` says so: a browser can leave the question open for ever. */
export async function openDatabase(name: string, onClosed: () => void, giveUp?: AbortSignal): Promise<Database> {
  let late = false;
  const opening = openDB<LanewayDatabase>(name, VERSION, {
    upgrade(database) {
      for (const store of ['log', 'damaged', 'backups'] as const) {
        database.createObjectStore(store, { autoIncrement: true }).createIndex('sop', 'sop');
      }
      database.createObjectStore('entries', { keyPath: 'id' });
    },
    // Another tab wants a newer structure: we let go and open again when we are needed.
    blocking(_now, _wanted, event) {
      const { target } = event;
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
  opening.then(
    (database) => {
      if (late) database.close();
    },
    () => undefined,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    const stop = () => {
      late = true;
      reject(new Error('The browser did not open its storage in time'));
    };
    timer = setTimeout(stop, LIMIT_MS);
    giveUp?.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([opening, limit]);
  } finally {
    clearTimeout(timer);
  }
}
