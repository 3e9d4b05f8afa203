import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PersonId, RoleId, ThreadId } from '../../sop/model/ids';
import type { Anchor, ThreadType } from '../../sop/model/thread';

export const SHOWN_STATES = ['open', 'answered', 'all'] as const;

/** Which threads are listed. Null: it does not matter. */
export interface ThreadFilter {
  readonly state: (typeof SHOWN_STATES)[number];
  readonly type: ThreadType | null;
  readonly author: PersonId | null;
  /** The role whose steps a thread is about, or that it is about itself, or that it mentions. */
  readonly role: RoleId | null;
}

export const NO_FILTER: ThreadFilter = { state: 'open', type: null, author: null, role: null };

/** What this window shows of the discussions. Never saved, never undone. */
export interface DiscussionState {
  /** The panel “Comments” is open. */
  readonly isShown: boolean;
  /** The thread whose comments are unfolded. */
  readonly openThread: ThreadId | null;
  /** The thread that somebody asked for from elsewhere: the panel unfolds it, gives it the focus and forgets this. */
  readonly asked: ThreadId | null;
  readonly filter: ThreadFilter;
  /** What was at hand when a new comment was begun; null: none is being written. */
  readonly composing: Anchor | null;
  /** Counts of threads show on the drawing and in the rows. */
  readonly hasPins: boolean;
}

/** A fresh state for each open SOP. */
export function createDiscussionState(): StoreApi<DiscussionState> {
  return createStore<DiscussionState>(() => ({
    isShown: false,
    openThread: null,
    asked: null,
    filter: NO_FILTER,
    composing: null,
    hasPins: true,
  }));
}
