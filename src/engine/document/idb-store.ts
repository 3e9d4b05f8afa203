import type { SopId } from '../../sop/model/ids';
import { STRUCTURE } from '../ytable/tables';
import { checksum } from './checksum';
import { type Database, openDatabase, type StoredRow } from './open-database';
import type { LoadedLog, LogRow, SopStore, StoredBackup } from './sop-store';

function isSound(row: unknown): row is StoredRow {
  if (typeof row !== 'object' || row === null || !('bytes' in row) || !('sum' in row)) return false;
  return row.bytes instanceof Uint8Array && row.sum === checksum(row.bytes);
}

function bytesOf(row: unknown): Uint8Array {
  if (typeof row === 'object' && row !== null && 'bytes' in row && row.bytes instanceof Uint8Array) return row.bytes;
  return new TextEncoder().encode(JSON.stringify(row) ?? '');
}

function structureOf(row: StoredRow): number {
  return typeof row.structure === 'number' ? row.structure : 0;
}

/** Reads the rows of one SOP; what is not sound is moved aside in the same transaction. */
async function loadLog(database: Database, id: SopId): Promise<LoadedLog> {
  const transaction = database.transaction(['log', 'damaged'], 'readwrite');
  const loaded: { rows: LogRow[]; damaged: Uint8Array[]; structure: number } = { rows: [], damaged: [], structure: 0 };
  for (let cursor = await transaction.objectStore('log').index('sop').openCursor(id); cursor !== null; cursor = await cursor.continue()) {
    const { value } = cursor;
    if (isSound(value)) {
      loaded.structure = Math.max(loaded.structure, structureOf(value));
      loaded.rows.push({ bytes: value.bytes });
      continue;
    }
    await transaction.objectStore('damaged').add({ sop: id, bytes: bytesOf(value) });
    await cursor.delete();
  }
  loaded.damaged = (await transaction.objectStore('damaged').index('sop').getAll(id)).map((row) => row.bytes);
  await transaction.done;
  return loaded satisfies LoadedLog;
}

/**
 * The log on IndexedDB. Rows are only ever appended; compaction reads, writes and deletes in one transaction, so a row that another
 * tab appended meanwhile is never lost. A write counts as done at the transaction's `complete`.
 */
export async function createIdbStore(name: string, giveUp?: AbortSignal): Promise<SopStore> {
  let database: Promise<Database> | null = null;
  const connect = (): Promise<Database> => {
    const closed = () => {
      database = null;
    };
    database ??= openDatabase(name, closed, giveUp).catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };
  await connect();

  return {
    load: async (id) => loadLog(await connect(), id),
    async append(id, updates) {
      const transaction = (await connect()).transaction('log', 'readwrite');
      const keys = updates.map((bytes) => transaction.store.add({ sop: id, bytes, sum: checksum(bytes), structure: STRUCTURE }));
      // Said aloud, so that the browser finishes what a page that is just being left has handed over.
      transaction.commit();
      await Promise.all([...keys, transaction.done]);
    },
    async compact(id, merge) {
      const transaction = (await connect()).transaction('log', 'readwrite');
      const index = transaction.store.index('sop');
      const [keys, rows] = await Promise.all([index.getAllKeys(id), index.getAll(id)]);
      const sound = rows.filter(isSound);
      if (sound.length > 1 && sound.every((row) => structureOf(row) <= STRUCTURE)) {
        const bytes = merge(sound.map((row) => row.bytes));
        await transaction.store.add({ sop: id, bytes, sum: checksum(bytes), structure: STRUCTURE });
        await Promise.all(keys.filter((_, at) => isSound(rows[at])).map((key) => transaction.store.delete(key)));
      }
      await transaction.done;
    },
    entries: async () => (await connect()).getAll('entries'),
    async putEntry(entry) {
      await (await connect()).put('entries', entry);
    },
    async backups(id) {
      const index = (await connect()).transaction('backups').store.index('sop');
      const [keys, rows] = await Promise.all([index.getAllKeys(id), index.getAll(id)]);
      return rows.flatMap((row, at) => (isSound({ ...row, structure: 0 }) ? [{ ...row, key: keys[at] ?? 0 }] : []));
    },
    async addBackup(id, backup, keep) {
      const transaction = (await connect()).transaction('backups', 'readwrite');
      const { at, stepCount, bytes } = backup;
      await transaction.store.add({ sop: id, at, stepCount, bytes, sum: checksum(bytes) });
      const index = transaction.store.index('sop');
      const [keys, rows] = await Promise.all([index.getAllKeys(id), index.getAll(id)]);
      const kept = keep(rows.map((row, place): StoredBackup => ({ ...row, key: keys[place] ?? 0 })));
      await Promise.all(keys.filter((key) => !kept.has(key)).map((key) => transaction.store.delete(key)));
      await transaction.done;
    },
    async purge(id) {
      const transaction = (await connect()).transaction(['log', 'entries', 'backups', 'damaged'], 'readwrite');
      for (const store of ['log', 'backups', 'damaged'] as const) {
        const keys = await transaction.objectStore(store).index('sop').getAllKeys(id);
        await Promise.all(keys.map((key) => transaction.objectStore(store).delete(key)));
      }
      await transaction.objectStore('entries').delete(id);
      await transaction.done;
    },
  };
}
