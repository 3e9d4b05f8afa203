import type { LivingDocument } from './living-document';
import type { SaveStatus } from './save-status';

/** An SOP that is open in this window. */
export interface OpenSop {
  readonly document: LivingDocument;
  status(): SaveStatus;
  onStatus(listener: () => void): () => void;
  /** Rows of the log that could not be read and were set aside; offered for download, never deleted. */
  readonly damagedRows: readonly Uint8Array[];
  /** Writes what is pending now; resolves when it is on disk or cannot be. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
