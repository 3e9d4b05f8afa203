import { recordsOf } from '../../sop/feedback/review-records';
import type { SopDocument } from '../../sop/model/sop-document';
import { createLivingReview } from '../comments/create-living-review';
import type { LivingReview } from '../comments/living-review';
import type { SideLog } from '../document/open-side-log';
import type { OpenSop } from '../document/open-sop';
import type { SaveStatus } from '../document/save-status';

/** An SOP that is open in this window, with its review. */
export interface ReviewedSop extends OpenSop {
  readonly review: LivingReview;
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

/** Joins an open SOP and the log of its review. What its file brought along is put into the review; it stays out of the SOP's own undo. */
export function withReview(opened: OpenSop, log: SideLog): ReviewedSop {
  const readOnly = log.isNewer || opened.status().state === 'read-only';
  const review = createLivingReview({ doc: log.doc, as: 'lead', readOnly });
  const carried = recordsOf(opened.document.read());
  if (carried.threads.size + carried.signOffs.size + carried.workshops.size > 0) review.take(carried);
  return {
    ...opened,
    review,
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
