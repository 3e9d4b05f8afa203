import type { ReviewRecords } from '../../sop/feedback/review-records';
import type { ThreadId, WorkshopId } from '../../sop/model/ids';
import type { SignOff } from '../../sop/model/sign-off';
import type { Thread, ThreadEntry } from '../../sop/model/thread';
import type { Workshop, WorkshopMoment } from '../../sop/model/workshop';

/** A record before it is written: the review gives it its id and its time. */
export type NewThread = Omit<Thread, 'id' | 'at' | 'entries'>;
export type NewEntry = Omit<ThreadEntry, 'id' | 'at'>;
export type NewSignOff = Omit<SignOff, 'id' | 'at'>;
export type NewWorkshop = Omit<Workshop, 'id' | 'at' | 'entries'>;
export type NewMoment = Omit<WorkshopMoment, 'id' | 'at'>;

/** The id of what was written, or why it was not, as a sentence without a full stop. */
export type Written<Id extends string = string> = { readonly ok: true; readonly id: Id } | { readonly ok: false; readonly reason: string };

/** How much of what was taken in was not there before. */
export interface Taken {
  readonly threads: number;
  readonly entries: number;
  readonly signOffs: number;
  readonly workshops: number;
}

/**
 * The one truth about a review while its SOP is open: a Y.Doc of its own, in which records are only ever added. The SOP can't be reached
 * from here, and undoing here takes back only what this window wrote here.
 */
export interface LivingReview {
  /** Every table oldest first. The same objects until something changes; a thread that did not change keeps its identity. */
  read(): ReviewRecords;
  start(thread: NewThread): Written<ThreadId>;
  /** Adds an entry to a thread. Refused when the thread is not there, or the person may not (`entryRefusal`). */
  add(threadId: ThreadId, entry: NewEntry): Written;
  signOff(signOff: NewSignOff): Written;
  openWorkshop(workshop: NewWorkshop): Written<WorkshopId>;
  note(workshopId: WorkshopId, moment: NewMoment): Written;
  /** Puts a copy of this review into it; see `mergeReviews`. Nothing is written when it brings nothing. */
  take(records: ReviewRecords): Taken;
  /** Takes back the last thread, entry or moment that was written in this window. False when there is none. */
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Called after every change of what `read` returns, also by another tab, and of `canUndo` and `canRedo`. */
  subscribe(listener: () => void): () => void;
  destroy(): void;
}
