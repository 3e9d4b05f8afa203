import { isId, type LifecycleChangeId } from '../model/ids';
import type { LifecycleChange } from '../model/lifecycle';
import type { SopDocument } from '../model/sop-document';

/** Who does it, when and why; the id of the entry in the log is chosen by the caller. */
export interface LifeEntry {
  readonly entryId: LifecycleChangeId;
  readonly by: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly reason: string;
  /** Chains the entry to the one before it (`sealFor`); absent: it is not sealed. */
  readonly seal?: Pick<LifecycleChange, 'previous' | 'hash'>;
}

/** Why nothing can be written into the log of an SOP's life; null: it can. */
export function lifeRefusal(sop: SopDocument, { entryId, by, at, seal }: LifeEntry): string | null {
  if (!isId(entryId) || sop.lifecycle.has(entryId)) return 'That change of state is noted already';
  if (by.trim() === '') return 'Say who you are first';
  // The seal was made of the log as it stood then.
  const last = [...sop.lifecycle.values()].at(-1);
  if (seal !== undefined && last?.hash !== undefined && seal.previous !== last.hash)
    return 'Another change of state came first; look at it before';
  return Number.isNaN(Date.parse(at)) ? 'A change of state needs its time' : null;
}
