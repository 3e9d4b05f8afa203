import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { LivingReview } from '../../engine/comments/living-review';
import type { Mirror } from '../../engine/document/mirror';
import type { Capacity } from '../../sop/feedback/rights';
import type { ThreadId } from '../../sop/model/ids';
import type { Anchor } from '../../sop/model/thread';
import type { DiscussionState } from './discussion-state';
import type { ReviewMirror } from './review-mirror';

/** What discussions are shown with; each room provides one. */
export interface DiscussionSession {
  /** The SOP. */
  readonly mirror: StoreApi<Mirror>;
  readonly review: LivingReview;
  /** What reviewers left, as the screen knows it. */
  readonly records: StoreApi<ReviewMirror>;
  readonly as: Capacity;
  /** What this window shows of the discussions. */
  readonly panel: StoreApi<DiscussionState>;
  /** Shows the anchor where the person works (canvas, outline, table) and gives it the focus. */
  reveal(anchor: Anchor): void;
  /** Accepts parts of a suggestion; null where nobody may. True: it was done. */
  readonly accept: ((threadId: ThreadId, parts: readonly string[]) => Promise<boolean>) | null;
}

const DiscussionContext = createContext<DiscussionSession | null>(null);

export const DiscussionProvider = DiscussionContext.Provider;

/** The discussions of the room around; throws where there are none. */
export function useDiscussion(): DiscussionSession {
  const session = useContext(DiscussionContext);
  if (session === null) throw new Error('A part of the discussions was rendered outside of them');
  return session;
}

/** One value out of what this window shows of the discussions. */
export function useDiscussionPanel<T>(select: (state: DiscussionState) => T): T {
  return useStore(useDiscussion().panel, select);
}
