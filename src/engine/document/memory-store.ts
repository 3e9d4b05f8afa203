import type { SopId } from '../../sop/model/ids';
import type { LogRow, SopStore, StoredBackup, StoredEntry } from './sop-store';

/** Keeps SOPs while the window is open: for browsers whose storage is missing or blocked. */
export function createMemoryStore(): SopStore {
  const logs = new Map<SopId, LogRow[]>();
  const entries = new Map<SopId, StoredEntry>();
  const backups = new Map<SopId, StoredBackup[]>();
  let last = 0;
  return {
    load: async (id) => ({ rows: logs.get(id) ?? [], damaged: [], structure: 0 }),
    async append(id, updates) {
      const rows = logs.get(id) ?? [];
      for (const bytes of updates) rows.push({ bytes });
      logs.set(id, rows);
    },
    async compact(id, merge) {
      const rows = logs.get(id);
      if (rows !== undefined) logs.set(id, [{ bytes: merge(rows.map((row) => row.bytes)) }]);
    },
    entries: async () => [...entries.values()],
    async putEntry(entry) {
      entries.set(entry.id, entry);
    },
    backups: async (id) => backups.get(id) ?? [],
    async addBackup(id, backup, keep) {
      const all = [...(backups.get(id) ?? []), { ...backup, key: ++last }];
      const kept = keep(all);
      backups.set(
        id,
        all.filter((one) => kept.has(one.key)),
      );
    },
    async purge(id) {
      logs.delete(id);
      entries.delete(id);
      backups.delete(id);
    },
  };
}
