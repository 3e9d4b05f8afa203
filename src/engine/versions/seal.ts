import type { LifecycleChange } from '../../sop/model/lifecycle';
import type { SopDocument } from '../../sop/model/sop-document';
import { sha256Of } from './sha-256';

type Unsealed = Omit<LifecycleChange, 'id' | 'previous' | 'hash'>;
export type Seal = Pick<LifecycleChange, 'previous' | 'hash'>;

/** The hash of an entry of the log: of everything that it says, as one JSON list, with the hash of the one before it. */
function entryHash({ to, by, at, reason, version, meaning }: Unsealed, previous: string | undefined): string {
  return sha256Of(JSON.stringify([to, by, at, reason, version ?? null, meaning ?? null, previous ?? null]));
}

/** Each entry with the hash that the next one names. An old entry without one is hashed as it stands, so that the next one seals it too. */
function* chain(
  entries: Iterable<LifecycleChange>,
): Generator<{ readonly entry: LifecycleChange; readonly before: string | undefined }, string | undefined> {
  let before: string | undefined;
  for (const entry of entries) {
    yield { entry, before };
    before = entry.hash ?? entryHash(entry, before);
  }
  return before;
}

/** What makes an entry of the log find out changes: the hash of the entry before it, and its own. */
export function sealFor({ lifecycle }: Pick<SopDocument, 'lifecycle'>, entry: Unsealed): Seal {
  const steps = chain(lifecycle.values());
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  const previous = next.value;
  const said = { ...entry, by: entry.by.trim(), reason: entry.reason.trim() };
  return { ...(previous === undefined ? {} : { previous }), hash: entryHash(said, previous) };
}

/** How many entries at the end of the log nothing seals: they were written before Laneway did so, and nobody sees when they are edited. */
export function unsealedCount({ lifecycle }: Pick<SopDocument, 'lifecycle'>): number {
  const entries = [...lifecycle.values()];
  return entries.length - 1 - entries.findLastIndex(({ hash }) => hash !== undefined);
}

/** What was done to the log behind the back of Laneway, as sentences without a full stop that name the entry; only the first place of it. */
export function logTroubles({ lifecycle }: Pick<SopDocument, 'lifecycle'>): readonly string[] {
  let isSealed = false;
  for (const { entry, before } of chain(lifecycle.values())) {
    const named = `The entry “${entry.to}” by ${entry.by || 'nobody named'} of ${entry.at.slice(0, 10)} in the log`;
    if (entry.hash === undefined) {
      if (isSealed) return [`${named} was put in by hand, or by an older Laneway: it has no seal`];
      continue;
    }
    isSealed = true;
    if (entryHash(entry, entry.previous) !== entry.hash) return [`${named} was changed after it was written`];
    if (entry.previous !== before) return [`${named} does not follow what stands before it: something was changed or taken out there`];
  }
  return [];
}
