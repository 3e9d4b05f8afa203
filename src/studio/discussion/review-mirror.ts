import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LivingReview } from '../../engine/comments/living-review';
import type { ReviewRecords } from '../../sop/feedback/review-records';

/** What the screen knows of the review of the open SOP. Only the living review writes it. */
export interface ReviewMirror {
  readonly records: ReviewRecords;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

function look(review: LivingReview): ReviewMirror {
  return { records: review.read(), canUndo: review.canUndo(), canRedo: review.canRedo() };
}

/** A store that follows a living review. Threads that did not change keep their identity, so selectors stay quiet. */
export function createReviewMirror(review: LivingReview): StoreApi<ReviewMirror> {
  const store = createStore<ReviewMirror>(() => look(review));
  review.subscribe(() => store.setState(look(review)));
  return store;
}
