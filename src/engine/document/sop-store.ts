import type { SopId } from '../../sop/model/ids';
import type { ReviewPlan } from '../../sop/model/sop-document';

/** A row of the log that is sound: an update of the Y.Doc. */
export interface LogRow {
  readonly bytes: Uint8Array;
}

export interface LoadedLog {
  readonly rows: readonly LogRow[];
  /** Rows that could not be read; set aside, never deleted. */
  readonly damaged: readonly Uint8Array[];
  /** The newest structure that any row was written with. */
  readonly structure: number;
}

/** What the home screen lists, as it is stored. */
export interface StoredEntry {
  readonly id: SopId;
  readonly title: string;
  readonly ownerRole: string | null;
  readonly stepCount: number;
  /** Absent, like `warnings`: the rules could not be asked. */
  readonly errors?: number;
  readonly warnings?: number;
  readonly changedAt: number;
  readonly removedAt: number | null;
  /** Absent in entries of before it was kept. */
  readonly review?: ReviewPlan;
  /** Of a reviewer's copy only. */
  readonly forReview?: ReviewCopy;
}

/** What a reviewer's copy of an SOP is a copy of. */
export interface ReviewCopy {
  /** The id of the SOP where it is kept. */
  readonly sopId: SopId;
  /** Who asks for the review; empty: it is not said. */
  readonly from: string;
  /** When it was sent: ISO 8601; empty: it is not said. */
  readonly at: string;
  /** What the reviewer is asked to look at. */
  readonly note: string;
  /** The same for the same file or link, so that opening it again finds this copy. */
  readonly print: string;
}

export interface StoredBackup {
  readonly key: number;
  readonly at: number;
  readonly stepCount: number;
  readonly bytes: Uint8Array;
}

/** Where SOPs are kept. Every promise settles; a rejected one says that nothing of that call was kept. */
export interface SopStore {
  load(id: SopId): Promise<LoadedLog>;
  /** All or nothing; resolves when the rows are on disk. */
  append(id: SopId, updates: readonly Uint8Array[]): Promise<void>;
  /** Puts one row in the place of all sound ones, read and written in one transaction. */
  compact(id: SopId, merge: (updates: readonly Uint8Array[]) => Uint8Array): Promise<void>;
  entries(): Promise<readonly StoredEntry[]>;
  putEntry(entry: StoredEntry): Promise<void>;
  backups(id: SopId): Promise<readonly StoredBackup[]>;
  /** Adds one and takes away those that `keep` does not name. */
  addBackup(id: SopId, backup: Omit<StoredBackup, 'key'>, keep: (all: readonly StoredBackup[]) => ReadonlySet<number>): Promise<void>;
  /** For good: log, entry and backups. */
  purge(id: SopId): Promise<void>;
}
