import type { SopDocument } from './sop-document';

/** The SOP as it says how work is done, without what became of it: versions, log, what reviewers said and decided, and who has read it. */
export function withoutHistory(sop: SopDocument): SopDocument {
  return {
    ...sop,
    versions: new Map(),
    lifecycle: new Map(),
    threads: new Map(),
    signOffs: new Map(),
    workshops: new Map(),
    receipts: new Map(),
  };
}
