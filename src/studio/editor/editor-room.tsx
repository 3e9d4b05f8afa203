import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import { ShownPeersProvider } from '../canvas/peers/shown-peers';
import { DiscussionProvider } from '../discussion/discussion-session';
import { PeersHere } from '../discussion/live/peers-here';
import { useLive } from '../discussion/live/use-live';
import { NameAsked } from '../discussion/name-asked';
import { followThreadOfAddress } from '../discussion/thread-of-address';
import { useMedia } from '../ui/use-media';
import { discussionOf } from './comments/discussion-of';
import { useOneSide } from './comments/use-one-side';
import { createEditorSession, type EditorHost, type EditorSession, EditorSessionProvider, useEditor, usePanels } from './editor-session';
import { LensSign } from './lens/lens-sign';
import { Palette } from './palette';
import { followRegions } from './regions';
import { SkipLinks } from './skip-links';
import { TINY } from './small-screen';
import { StatusBar, StorageBanner, useSaveStatus } from './status-bar';
import { TopBar } from './top-bar';
import { useFindings } from './use-findings';
import { useKeptFocus } from './use-kept-focus';
import { useShortcuts } from './use-shortcuts';
import { EditorViews } from './views/editor-views';
import './editor-room.css';

const loadDialogs = () => import('./dialogs/dialogs');
const loadConnect = () => import('./dialogs/connect-dialog');
const loadCommands = () => Promise.all([import('./dialogs/commands-dialog'), import('./dialogs/find-dialog')]);
const loadStepMenu = () => import('./menus/step-menu');

const loadComments = () => import('./comments/comments-panel');
const loadProblems = () => import('./panels/problems-panel');

const ProblemsPanel = lazy(() => loadProblems().then((module) => ({ default: module.ProblemsPanel })));
const CommentsPanel = lazy(() => loadComments().then((module) => ({ default: module.CommentsPanel })));
const Inspector = lazy(() => import('./inspector/inspector').then((module) => ({ default: module.Inspector })));
const Dialogs = lazy(() => loadDialogs().then((module) => ({ default: module.Dialogs })));
const StepMenu = lazy(() => loadStepMenu().then((module) => ({ default: module.StepMenu })));
const ContextMenu = lazy(() => import('./menus/context-menu').then((module) => ({ default: module.ContextMenu })));

/** Tells scripts and people, on the root element and in the tab's title, which SOP is open and whether all of it is on disk. */
function useRootSigns(): void {
  const { mirror } = useEditor();
  const id = useStore(mirror, (state) => state.sop.profile.id);
  const title = useStore(mirror, (state) => state.sop.profile.title);
  const { state } = useSaveStatus();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.sopId = id;
    root.dataset.saved = String(state === 'saved');
    document.title = `${title || 'Untitled SOP'} · Laneway`;
    return () => {
      delete root.dataset.sopId;
      delete root.dataset.saved;
      document.title = 'Laneway';
    };
  }, [id, title, state]);
}

/** Leaving with work that is on no disk asks first. */
function useLeaveGuard(): void {
  const { state } = useSaveStatus();
  useEffect(() => {
    if (state !== 'unsaved') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);
}

/** Fetches what a key can open at any moment once the first picture stands, so that fast fingers never type past a dialog. */
function usePrefetch(): void {
  useEffect(() => {
    const timer = setTimeout(
      () => void Promise.all([loadDialogs(), loadConnect(), loadCommands(), loadStepMenu(), loadProblems(), loadComments()]),
      500,
    );
    return () => clearTimeout(timer);
  }, []);
}

/** Printing by the menu of the browser prints the SOP too. */
function useBrowserPrint({ mirror }: EditorSession): void {
  useEffect(() => {
    let gone = false;
    let stop: (() => void) | null = null;
    const start = async () => {
      const { printFromBrowser } = await import('./print/print-from-browser');
      if (!gone) stop = printFromBrowser(() => mirror.getState().sop);
    };
    const timer = setTimeout(() => void start(), 1000);
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [mirror]);
}

/** Receipts of readers that are dropped here are counted. */
function useReceipts(session: EditorSession): void {
  useEffect(() => {
    const { host } = session;
    host.onReceipts((files) => void import('./versions/import-receipts').then(({ importReceipts }) => importReceipts(session, files)));
    return () => host.onReceipts(null);
  }, [session]);
}

/** Reviews that reviewers sent back and that are dropped here are taken in. */
function useReturnedReviews(session: EditorSession): void {
  useEffect(() => {
    const { host } = session;
    host.onReviews((files) => import('./review-files/import-returned').then(({ importReturned }) => importReturned(session, files)));
    return () => host.onReviews(null);
  }, [session]);
}

/** An SOP without a step says what to do first. */
function EmptyHint() {
  const { mirror } = useEditor();
  const empty = useStore(mirror, (state) => state.sop.steps.size === 0);
  if (!empty) return null;
  return (
    <div className="empty-hint">
      <p>
        <strong>Drag a step into a lane</strong>, or press <kbd>N</kbd>. The “+” beside a step adds the next one.
      </p>
      <p>Lanes are roles, columns are stages: rename both with a double-click.</p>
    </div>
  );
}

/** On a tiny screen an open panel covers all else, which then must not be in reach of Tab; making the screen tiny opens none. */
function useCovered({ panels, discussion }: EditorSession): boolean {
  const isTiny = useMedia(TINY);
  const isCommented = useStore(discussion.panel, (state) => state.isShown);
  const isOpen = usePanels((state) => state.inspector || state.problems) || isCommented;
  const [wasTiny, setWasTiny] = useState(isTiny);
  useEffect(() => {
    if (isTiny && !wasTiny) {
      panels.setState({ inspector: false, problems: false });
      discussion.panel.setState({ isShown: false });
    }
    setWasTiny(isTiny);
  }, [isTiny, wasTiny, panels, discussion]);
  return isTiny && isOpen;
}

/** What follows the save status, apart from the room: that changes twice with each edit. */
function SaveSigns() {
  useRootSigns();
  useLeaveGuard();
  return null;
}

function Room() {
  const session = useEditor();
  const inspector = usePanels((state) => state.inspector);
  const problems = usePanels((state) => state.problems);
  const comments = useStore(session.discussion.panel, (state) => state.isShown);
  const dialog = usePanels((state) => state.dialog);
  const menu = usePanels((state) => state.menu);
  const { shown, beside } = usePanels((state) => state.view);
  const isDrawn = shown === 'canvas' || beside;
  const stepMenu = usePanels((state) => state.stepMenu);
  useFindings(session);
  useShortcuts(session);
  useKeptFocus(session);
  useOneSide(session);
  useEffect(followRegions, []);
  useEffect(() => followThreadOfAddress(session.discussion), [session]);
  usePrefetch();
  useBrowserPrint(session);
  useReceipts(session);
  useReturnedReviews(session);
  const covered = useCovered(session);
  const { state: live, shown: peers } = useLive(session.opened.document.read().profile.id, 'editor', session);
  return (
    <div className="editor-room" data-inspector={inspector || undefined}>
      <SaveSigns />
      <SkipLinks />
      <div className="editor-top" data-region="Top bar" inert={covered}>
        <TopBar />
        <StorageBanner />
      </div>
      {isDrawn && <Palette />}
      <ShownPeersProvider value={peers}>
        <EditorViews isCovered={covered}>
          <EmptyHint />
          <LensSign />
        </EditorViews>
      </ShownPeersProvider>
      {inspector && (
        <Suspense fallback={<aside className="inspector" aria-label="Details" />}>
          <Inspector />
        </Suspense>
      )}
      {comments && (
        <Suspense fallback={<aside className="comments-panel" aria-label="Comments list" />}>
          <CommentsPanel />
        </Suspense>
      )}
      {problems && (
        <Suspense fallback={<section className="problems" aria-label="Problems list" />}>
          <ProblemsPanel />
        </Suspense>
      )}
      <div className="editor-status" inert={covered}>
        <StatusBar>
          <PeersHere state={live} />
        </StatusBar>
      </div>
      <Suspense fallback={null}>
        {dialog !== null && <Dialogs request={dialog} />}
        {stepMenu !== null && <StepMenu key={`${stepMenu.kind}/${stepMenu.stepIds}`} request={stepMenu} />}
        <NameAsked />
        {menu !== null && <ContextMenu key={`${menu.subject.id}/${menu.x}/${menu.y}`} />}
      </Suspense>
    </div>
  );
}

/** The ops lead's room: draws and keeps one SOP. */
export function EditorRoom({ opened, host }: { readonly opened: ReviewedSop; readonly host: EditorHost }) {
  const session = useMemo(() => createEditorSession(opened, host), [opened, host]);
  useEffect(() => () => session.close(), [session]);
  return (
    <EditorSessionProvider value={session}>
      <DiscussionProvider value={discussionOf(session)}>
        <Room />
      </DiscussionProvider>
    </EditorSessionProvider>
  );
}
