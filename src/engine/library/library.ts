import type { Capacity } from '../../sop/feedback/rights';
import type { SopId } from '../../sop/model/ids';
import type { ReviewPlan, SopDocument } from '../../sop/model/sop-document';
import type { ReviewCopy } from '../document/sop-store';
import type { ReviewedSop } from './open-reviewed-sop';

/** One SOP on this computer, as the home screen lists it. */
export interface LibraryEntry {
  readonly id: SopId;
  readonly title: string;
  readonly ownerRole: string | null;
  readonly stepCount: number;
  /** Null: the rules could not be asked. */
  readonly findings: { readonly errors: number; readonly warnings: number } | null;
  /** ms since 1970, for display only. */
  readonly changedAt: number;
  /** When it was put into the bin (kept 30 days); null: it is not there. */
  readonly removedAt: number | null;
  /** When it is looked at again; absent: not known. */
  readonly review?: ReviewPlan;
  /** Absent: it is an SOP of this computer's own. */
  readonly forReview?: ReviewCopy;
}

export interface Backup {
  readonly key: string;
  /** ms since 1970, for display only. */
  readonly at: number;
  readonly stepCount: number;
}

/** All SOPs on this computer. Every promise settles within 3 s, also when storage is blocked. */
export interface Library {
  /** Null while storage works; else a sentence that says why nothing is kept. */
  readonly trouble: string | null;
  /** Newest change first; `removedAt` tells what is in the bin. */
  list(): Promise<readonly LibraryEntry[]>;
  /** Called when an entry changed, in this tab or another one. */
  subscribe(listener: () => void): () => void;
  /** Keeps the SOP under its id, or under a fresh one when that id is taken; returns the id used. */
  add(sop: SopDocument): Promise<SopId>;
  /**
   * Keeps a copy that somebody sent to be reviewed, or finds the one that is kept already; returns its id. It is opened as a reviewer, and
   * a duplicate of it is an SOP like any other.
   */
  addForReview(sop: SopDocument, copy: Omit<ReviewCopy, 'sopId'>): Promise<SopId>;
  /** `as`: absent, a copy that was sent for review is opened as a reviewer, any other SOP as who keeps it. */
  open(id: SopId, as?: Capacity): Promise<ReviewedSop | { readonly missing: true }>;
  duplicate(id: SopId): Promise<SopId>;
  rename(id: SopId, title: string): Promise<void>;
  /** Into the bin. */
  remove(id: SopId): Promise<void>;
  restore(id: SopId): Promise<void>;
  /** Out of the bin for good. */
  purge(id: SopId): Promise<void>;
  backups(id: SopId): Promise<readonly Backup[]>;
  /** Makes a copy of the SOP as it was; returns the copy's id. */
  restoreBackup(id: SopId, key: string): Promise<SopId>;
}
