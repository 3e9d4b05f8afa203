import { createContext, useContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createMirror } from '../../engine/document/mirror';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import { anchorKey, findAnchor } from '../../sop/feedback/anchors';
import type { SopId, StepId } from '../../sop/model/ids';
import type { Anchor } from '../../sop/model/thread';
import type { CanvasSession } from '../canvas/canvas-session';
import { createCanvasState } from '../canvas/state/create-canvas-state';
import type { DiscussionSession } from '../discussion/discussion-session';
import { createDiscussionState } from '../discussion/discussion-state';
import { followPins } from '../discussion/follow-pins';
import { createReviewMirror } from '../discussion/review-mirror';
import { showThreadsAt } from '../discussion/show-threads';
import { revealAnchor } from './reveal-anchor';

/** What the review room can ask of the app around it. */
export interface ReviewHost {
  goHome(): void;
  /** Opens the editor. */
  open(id: SopId): void;
}

/** What stands over the room; null: nothing. */
export type ReviewDialog =
  | { readonly kind: 'suggest'; readonly stepId: StepId | null }
  | { readonly kind: 'send-back' }
  | { readonly kind: 'keys' };

/** An SOP in the review room: what it is drawn with, and what can be said about it. No command reaches it from here. */
export interface ReviewSession extends CanvasSession {
  readonly execute: null;
  readonly opened: ReviewedSop;
  readonly discussion: DiscussionSession;
  readonly dialog: StoreApi<{ readonly open: ReviewDialog | null }>;
  readonly host: ReviewHost;
  /** What a comment would be about now: what has the focus or is selected, else the whole SOP. */
  atHand(): Anchor;
  startComment(about?: Anchor): void;
  /** Opens the form for a suggestion about the step at hand. */
  startSuggestion(): void;
  close(): void;
}

/** What has the focus in the list; rows and headings say what they are. */
function focused(): Anchor | null {
  const element = document.activeElement?.closest<HTMLElement>('[data-anchor-kind]');
  const { anchorKind, anchorId } = element?.dataset ?? {};
  if ((anchorKind !== 'step' && anchorKind !== 'stage') || anchorId === undefined) return null;
  return { kind: anchorKind, id: anchorId };
}

function selected({ window }: Pick<CanvasSession, 'window'>): Anchor | null {
  const { steps, connectors, record, cursor } = window.getState();
  const [step = null] = steps;
  const [connector] = connectors;
  if (connector !== undefined && step === null) return { kind: 'connector', id: connector };
  if (record?.table === 'roles') return { kind: 'role', id: record.id };
  if (record?.table === 'stages') return { kind: 'stage', id: record.id };
  const at = step ?? (document.activeElement?.closest('.react-flow__node') == null ? null : cursor);
  return at === null ? null : { kind: 'step', id: at };
}

/** Wires an SOP to the review room. */
export function createReviewSession(opened: ReviewedSop, host: ReviewHost): ReviewSession {
  const mirror = createMirror(opened.document);
  const window = createCanvasState();
  const view: CanvasSession['view'] = { current: null };
  const sop = () => mirror.getState().sop;
  const discussion: DiscussionSession = {
    mirror,
    review: opened.review,
    records: createReviewMirror(opened.review),
    as: 'reviewer',
    panel: createDiscussionState(),
    reveal: (anchor) => revealAnchor({ window, view, mirror }, anchor),
    accept: null,
  };
  discussion.panel.setState({ isShown: true });
  const stopPins = followPins(discussion, window);
  const dialog = createStore<{ readonly open: ReviewDialog | null }>(() => ({ open: null }));
  const atHand = (): Anchor => {
    const anchor = focused() ?? selected({ window });
    return anchor !== null && findAnchor(sop(), anchor) !== null ? anchor : { kind: 'sop' };
  };
  return {
    opened,
    host,
    mirror,
    connectorMirror: mirror,
    window,
    view,
    discussion,
    dialog,
    execute: null,
    openMenu: null,
    offerNext: null,
    openPin: (key) => void showThreadsAt(discussion, (anchor) => anchorKey(anchor) === key),
    atHand,
    startComment: (about = atHand()) => discussion.panel.setState({ isShown: true, composing: about }),
    startSuggestion() {
      const { kind, id } = atHand();
      const isStep = kind === 'step' && sop().steps.has(id as StepId);
      dialog.setState({ open: { kind: 'suggest', stepId: isStep ? (id as StepId) : null } });
    },
    close: stopPins,
  };
}

const ReviewContext = createContext<ReviewSession | null>(null);

export const ReviewSessionProvider = ReviewContext.Provider;

/** The review room around; throws outside of one. */
export function useReview(): ReviewSession {
  const session = useContext(ReviewContext);
  if (session === null) throw new Error('A part of the review room was rendered outside of it');
  return session;
}
