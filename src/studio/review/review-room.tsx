import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import { CanvasSessionProvider } from '../canvas/canvas-session';
import { ShownPeersProvider } from '../canvas/peers/shown-peers';
import { SopCanvas } from '../canvas/sop-canvas';
import { DiscussionProvider } from '../discussion/discussion-session';
import { Discussions } from '../discussion/discussions';
import type { LiveState } from '../discussion/live/live-state';
import { PeersHere } from '../discussion/live/peers-here';
import { useLive } from '../discussion/live/use-live';
import { NameAsked } from '../discussion/name-asked';
import { followThreadOfAddress } from '../discussion/thread-of-address';
import { announce } from '../ui/announcer';
import { Button } from '../ui/button';
import { ThemeButton } from '../ui/theme-button';
import { ReviewDialogs } from './review-dialog';
import { useReviewKeys } from './review-keys';
import { createReviewSession, type ReviewHost, type ReviewSession, ReviewSessionProvider, useReview } from './review-session';
import { StepList } from './step-list';
import './review-room.css';

const MODE = 'You can comment and suggest; nothing here changes the drawing.';

/** Tells scripts and people which SOP is open, that all of it is on disk, and in which mode. */
function useRoomSigns({ mirror, opened }: ReviewSession): void {
  const { id, title } = useStore(mirror, (state) => state.sop.profile);
  useEffect(() => {
    document.title = `Review: ${title || 'Untitled SOP'} · Laneway`;
    const root = document.documentElement;
    root.dataset.sopId = id;
    const look = () => {
      root.dataset.saved = String(opened.status().state === 'saved');
    };
    look();
    const stop = opened.onStatus(look);
    return () => {
      stop();
      delete root.dataset.sopId;
      delete root.dataset.saved;
      document.title = 'Laneway';
    };
  }, [id, title, opened]);
  useEffect(() => announce(`Review. ${MODE}`), []);
}

/** Leaving with words that are on no disk asks first. */
function useLeaveGuard({ opened }: ReviewSession): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (opened.status().state === 'unsaved') event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [opened]);
}

function Head({ live }: { readonly live: StoreApi<LiveState> }) {
  const session = useReview();
  const { opened, host, dialog } = session;
  const { title, id } = useStore(session.mirror, (state) => state.sop.profile);
  const { forReview } = opened;
  return (
    <header className="review-head">
      <div className="review-title">
        <h1>{title || 'Untitled SOP'}</h1>
        <p>
          <strong>Review:</strong> {MODE.charAt(0).toLowerCase() + MODE.slice(1)}
          {forReview !== null && forReview.from !== '' && <> {forReview.from} asks for it.</>}
        </p>
        {forReview !== null && forReview.note !== '' && <p className="review-note">“{forReview.note}”</p>}
      </div>
      <span className="review-acts">
        <PeersHere state={live} />
        <Button onClick={() => session.startSuggestion()} tipKeys="S">
          Suggest a change…
        </Button>
        {forReview === null ? (
          <Button look="primary" onClick={() => host.open(id)}>
            Back to the editor
          </Button>
        ) : (
          <Button look="primary" onClick={() => dialog.setState({ open: { kind: 'send-back' } })}>
            Send back…
          </Button>
        )}
        <Button look="quiet" onClick={() => dialog.setState({ open: { kind: 'keys' } })}>
          Keys
        </Button>
        <Button look="quiet" onClick={host.goHome}>
          All SOPs
        </Button>
        <ThemeButton />
      </span>
    </header>
  );
}

function Room() {
  const session = useReview();
  useRoomSigns(session);
  useLeaveGuard(session);
  useReviewKeys(session);
  useEffect(() => followThreadOfAddress(session.discussion), [session]);
  const isEmpty = useStore(session.mirror, (state) => state.sop.steps.size === 0);
  const { state: live, shown: peers } = useLive(session.opened.document.read().profile.id, 'review', session);
  return (
    <div className="review">
      <Head live={live} />
      <main className="review-main">
        <section className="review-steps" aria-labelledby="review-steps">
          <h2 id="review-steps">Steps</h2>
          <StepList />
        </section>
        <aside className="review-comments" aria-label="Comments">
          <Discussions startComment={() => session.startComment()} />
        </aside>
        <section className="review-canvas" aria-label="Drawing">
          {isEmpty ? (
            <p className="review-none">There is no step to draw yet.</p>
          ) : (
            <ShownPeersProvider value={peers}>
              <SopCanvas />
            </ShownPeersProvider>
          )}
        </section>
      </main>
      <ReviewDialogs />
      <NameAsked />
    </div>
  );
}

/** Where somebody who was asked looks at an SOP: comments and suggestions, and nothing that changes it. */
export function ReviewRoom({ opened, host }: { readonly opened: ReviewedSop; readonly host: ReviewHost }) {
  const session = useMemo(() => createReviewSession(opened, host), [opened, host]);
  useEffect(() => () => session.close(), [session]);
  return (
    <ReviewSessionProvider value={session}>
      <CanvasSessionProvider value={session}>
        <DiscussionProvider value={session.discussion}>
          <Room />
        </DiscussionProvider>
      </CanvasSessionProvider>
    </ReviewSessionProvider>
  );
}
