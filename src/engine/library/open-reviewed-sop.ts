import { recordsOf } from '../../sop/feedback/review-records';
import type { Capacity } from '../../sop/feedback/rights';
import type { SopDocument } from '../../sop/model/sop-document';
import { createLivingReview } from '../comments/create-living-review';
import type { LivingReview } from '../comments/living-review';
import type { LivingDocument } from '../document/living-document';
import type { SideLog } from '../document/open-side-log';
import type { OpenSop } from '../document/open-sop';
import type { SaveStatus } from '../document/save-status';
import type { ReviewCopy } from '../document/sop-store';

/** An SOP that is open in this window, with its review. */
export interface ReviewedSop extends OpenSop {
  readonly review: LivingReview;
  /** In which capacity this window has it. A reviewer's can't be changed from here. */
  readonly as: Capacity;
  /** What it is a copy of, when somebody sent it to be reviewed. */
  readonly forReview: ReviewCopy | null;
  /** The SOP with all that reviewers left: what is written into files. */
  whole(): SopDocument;
}

/** Whatever is worse: what is on no disk comes first. */
function worse(one: SaveStatus, other: SaveStatus): SaveStatus {
  for (const state of ['read-only', 'unsaved', 'saving'] as const) {
    if (one.state === state) return one;
    if (other.state === state) return other;
  }
  return one;
}

const NOT_HERE = 'Nothing changes the SOP in a review';

/** The document as a reviewer has it: its four verbs are there, and only reading does anything. */
function readOnlyDocument(document: LivingDocument): LivingDocument {
  return {
    ...document,
    execute: () => NOT_HERE,
    amend: () => NOT_HERE,
    undo: () => false,
    redo: () => false,
    canUndo: () => false,
    canRedo: () => false,
  };
}

interface As {
  readonly as: Capacity;
  readonly forReview: ReviewCopy | null;
}

/** Joins an open SOP and the log of its review. What its file brought along is put into the review; it stays out of the SOP's own undo. */
export function withReview(opened: OpenSop, log: SideLog, { as, forReview }: As): ReviewedSop {
  const readOnly = log.isNewer || opened.status().state === 'read-only';
  const review = createLivingReview({ doc: log.doc, as, readOnly });
  const carried = recordsOf(opened.document.read());
  if (carried.threads.size + carried.signOffs.size + carried.workshops.size > 0) review.take(carried);
  return {
    ...opened,
    document: as === 'lead' ? opened.document : readOnlyDocument(opened.document),
    review,
    as,
    forReview,
    whole: () => ({ ...opened.document.read(), ...review.read() }),
    damagedRows: [...opened.damagedRows, ...log.damagedRows],
    status: () => worse(opened.status(), log.status()),
    onStatus(listener) {
      const stops = [opened.onStatus(listener), log.onStatus(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    async flush() {
      await Promise.all([opened.flush(), log.flush()]);
    },
    async close() {
      await opened.close();
      review.destroy();
      await log.close();
    },
  };
}
