import type { StoredBackup } from './sop-store';

const LATEST = 10;
const DAYS = 30;

/** The backups to keep: the last ten, and of each older day the last one, up to thirty days. Order by key; clocks only tell days apart. */
export function backupsToKeep(all: readonly StoredBackup[]): ReadonlySet<number> {
  const newestFirst = [...all].sort((a, b) => b.key - a.key);
  const kept = new Set(newestFirst.slice(0, LATEST).map((backup) => backup.key));
  const days = new Set<string>();
  for (const { key, at } of newestFirst.slice(LATEST)) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (days.has(day) || days.size >= DAYS) continue;
    days.add(day);
    kept.add(key);
  }
  return kept;
}
