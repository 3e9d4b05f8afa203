import { meaningOf } from '../../sop/diff/meaning';
import type { LifecycleChange, LifecycleState } from '../../sop/model/lifecycle';
import type { SopDocument } from '../../sop/model/sop-document';
import { sha256Of } from './sha-256';

const known = new WeakMap<SopDocument, string>();

/** What the SOP means, as a hash: another drawing has the same one. */
export function meaningHash(sop: SopDocument): string {
  const hash = known.get(sop) ?? sha256Of(meaningOf(sop));
  known.set(sop, hash);
  return hash;
}

/** Where an SOP stands in its life. */
export interface Standing {
  readonly state: LifecycleState;
  /** What led there; null: nothing yet. */
  readonly last: LifecycleChange | null;
  /** A draft only because it no longer says what was approved or published. */
  readonly isChanged: boolean;
  /** The number of the last version; null: none was published. */
  readonly version: number | null;
}

/** What was approved or published and says something else now is a draft again, without anybody having to say so. */
export function standingOf(sop: SopDocument): Standing {
  const last = [...sop.lifecycle.values()].at(-1) ?? null;
  const version = [...sop.versions.values()].at(-1)?.number ?? null;
  const isHeld = last?.to === 'approved' || last?.to === 'published';
  const isChanged = isHeld && last.meaning !== meaningHash(sop);
  return { state: isChanged ? 'draft' : (last?.to ?? 'draft'), last, isChanged, version };
}

/** The word that stands across pictures and pages of what readers should not take for the published SOP; null: they may. */
export function watermarkOf(sop: SopDocument): string | null {
  const { state } = standingOf(sop);
  return state === 'published' ? null : state === 'retired' ? 'Retired' : 'Draft';
}
