import type { Person } from '../model/thread';

interface Written {
  readonly id: string;
  readonly kind: string;
  readonly by: Person;
  readonly at: string;
  readonly of?: string;
}

/** Oldest first; what was written in the same millisecond has the order of its ids, the same on every computer. */
export function byTime<Row extends { readonly id: string; readonly at: string }>(one: Row, other: Row): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * The entries that hold, oldest first, and the ids of all that was withdrawn. Only a later entry of the same person withdraws, and what is
 * withdrawn withdraws nothing: so that taking back and bringing back are two entries, and no two can cancel each other.
 */
export function effective<Entry extends Written>(
  entries: readonly Entry[],
): { readonly holding: readonly Entry[]; isWithdrawn(id: string, by: Person): boolean } {
  const sorted = [...entries].sort(byTime);
  const withdrawn = new Set<string>();
  const key = (id: string, by: Person) => `${id} ${by.id}`;
  const holding: Entry[] = [];
  for (const entry of sorted.reverse()) {
    if (withdrawn.has(key(entry.id, entry.by))) continue;
    holding.push(entry);
    if (entry.kind === 'withdraw' && entry.of !== undefined) withdrawn.add(key(entry.of, entry.by));
  }
  return { holding: holding.reverse(), isWithdrawn: (id, by) => withdrawn.has(key(id, by)) };
}
