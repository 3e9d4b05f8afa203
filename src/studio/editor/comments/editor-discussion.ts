import type { StoreApi } from 'zustand/vanilla';
import type { Mirror } from '../../../engine/document/mirror';
import type { ReviewedSop } from '../../../engine/library/open-reviewed-sop';
import { anchorKey } from '../../../sop/feedback/anchors';
import type { CanvasState } from '../../canvas/state/canvas-state';
import type { DiscussionSession } from '../../discussion/discussion-session';
import { createDiscussionState } from '../../discussion/discussion-state';
import { followPins } from '../../discussion/follow-pins';
import { createQuoteKeeper } from '../../discussion/keep-quotes';
import { personSetting } from '../../discussion/person-setting';
import type { ReviewMirror } from '../../discussion/review-mirror';

/** All of a discussion session but what needs the views of the room; see `discussionOf`. */
export type EditorDiscussion = Omit<DiscussionSession, 'reveal' | 'accept'>;

interface Options {
  readonly opened: ReviewedSop;
  readonly mirror: StoreApi<Mirror>;
  readonly records: StoreApi<ReviewMirror>;
  readonly window: StoreApi<CanvasState>;
}

/** What the canvas and the edits of an open SOP have to do with its discussions, where whoever keeps the SOP answers. */
export function createEditorDiscussion({ opened, mirror, records, window }: Options) {
  const discussion: EditorDiscussion = { mirror, review: opened.review, records, as: 'lead', panel: createDiscussionState() };
  const keeper = createQuoteKeeper({ read: () => opened.document.read(), review: opened.review, by: () => personSetting.getState() });
  const stopPins = followPins(discussion, window);
  return {
    discussion,
    openPin(key: string): void {
      void import('../../discussion/show-threads').then(({ showThreadsAt }) =>
        showThreadsAt(discussion, (anchor) => anchorKey(anchor) === key),
      );
    },
    /** Runs what changes the SOP in this window, so that threads know what their anchors were called. */
    noting<Answer>(change: () => Answer): Answer {
      const before = opened.document.read();
      const answer = change();
      keeper.afterChange(before);
      return answer;
    },
    stop() {
      keeper.stop();
      stopPins();
    },
  };
}
