import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createMirror } from '../../engine/document/mirror';
import type { LayoutClient } from '../../engine/layout/create-layout-client';
import type { Library } from '../../engine/library/library';
import type { ReviewedSop } from '../../engine/library/open-reviewed-sop';
import type { Command } from '../../sop/commands/command';
import type { ConnectorId, SopId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { CanvasSession, MenuSubject } from '../canvas/canvas-session';
import { createCanvasState } from '../canvas/state/create-canvas-state';
import { createReviewMirror, type ReviewMirror } from '../discussion/review-mirror';
import { alertPerson } from '../ui/notices';
import { createEditorDiscussion, type EditorDiscussion } from './comments/editor-discussion';
import { createDetailsState, type DetailsState } from './details-state';
import { createTidyKeeper } from './keep-tidy';
import { layoutSettings } from './layout-settings';
import { createPanelState, type PanelState } from './panel-state';
import { sentenceOf } from './sentences';
import { createStagedUpdates, followStore } from './staged-updates';
import { createUndoWords } from './undo-words';
import { createSharedView, type SharedView } from './views/shared-view';
import { onWishedView, wishedView } from './views/view-settings';

/** What the editor can ask of the app around it. */
export interface EditorHost {
  readonly library: Library;
  goHome(): void;
  /** Shows the browser's file dialog; the chosen SOP opens in the editor. */
  chooseFile(): void;
  open(id: SopId): void;
  /** Goes to where workshops about an SOP are started, joined and read about. */
  openWorkshop(id: SopId): void;
  /** Opens the review room of an SOP. */
  review(id: SopId): void;
  /** Who takes reviews that are dropped or chosen while this SOP is open; null: nobody. */
  onReviews(taker: ((files: readonly File[]) => Promise<void>) | null): void;
  /** Opens a copy of a finished SOP to look at. */
  startSample(): void;
  createLayout(): Promise<LayoutClient>;
  /** Says who takes receipts of readers that are dropped or opened while this SOP is open; null: nobody any more. */
  onReceipts(take: ((files: readonly File[]) => void) | null): void;
}

/** One open SOP in the editor room: the canvas' session and what only the editor has. */
export interface EditorSession extends CanvasSession {
  /** Runs a command and tells what it did; `told` says more than its undo step should, such as how many problems are left. */
  readonly execute: <Input>(command: Command<Input>, input: Input, told?: string) => boolean;
  readonly openMenu: NonNullable<CanvasSession['openMenu']>;
  /** The layout worker of this session; started when it is first needed. */
  layout(): Promise<LayoutClient>;
  /**
   * Runs a command that brings its own drawing, so that nothing is laid out after it; `then` is called when it is on the screen. False: it
   * was refused.
   */
  draw<Input>(command: Command<Input>, input: Input, then: () => void): boolean;
  /** Undo or redo, and says what it was. */
  takeBack(which: 'undo' | 'redo'): void;
  /** The mirror for details, which may come later than the canvas. */
  readonly inspectorMirror: EditorSession['mirror'];
  readonly details: DetailsState;
  readonly opened: ReviewedSop;
  /** What reviewers left, as the screen knows it. */
  readonly review: StoreApi<ReviewMirror>;
  /** What discussions are shown with; `discussionOf` knows the way to what they are about. */
  readonly discussion: EditorDiscussion;
  readonly panels: StoreApi<PanelState>;
  /** The canvas' camera, and the outline or the table where the person works in one. */
  readonly view: SharedView;
  readonly host: EditorHost;
  /** Lets go of what the session started. */
  close(): void;
}

/** Tells a refusal to the person. True: there was none. */
function told(reason: string | null): boolean {
  if (reason !== null) alertPerson(`${reason}.`);
  return reason === null;
}

/** Wires an open SOP to the editor; a command that refuses is told to the person in words. */
export function createEditorSession(opened: ReviewedSop, host: EditorHost): EditorSession {
  const panels = createPanelState();
  const window = createCanvasState();
  const { document } = opened;
  const staged = createStagedUpdates();
  const mirror = createMirror(document, staged.schedule);
  const view = createSharedView(() => inSight(panels.getState()));
  const stopFollowing = onWishedView(() => panels.setState({ view: wishedView() }));
  let client: Promise<LayoutClient> | null = null;
  const layout = () => {
    client ??= host.createLayout();
    return client;
  };
  const tidy = startTidy(document, { panels, window, view, layout }, staged);
  const words = createUndoWords(document);
  const details = createDetailsState({ mirror, window });
  const review = createReviewMirror(opened.review);
  const { discussion, openPin, noting, stop } = createEditorDiscussion({ opened, mirror, records: review, window });
  return {
    opened,
    review,
    discussion,
    openPin,
    host,
    panels,
    window,
    mirror,
    connectorMirror: followStore(mirror, staged.schedule),
    inspectorMirror: details.mirror,
    details,
    view,
    layout,
    close() {
      tidy.stop();
      stop();
      stopFollowing();
      void client?.then((started) => started.close());
    },
    draw(command, input, then) {
      let isDone = false;
      const before = document.read();
      staged.run(() => {
        isDone = noting(() => told(document.execute(command, input)));
      });
      if (isDone) words.did(sentenceOf(command, input, document.read(), before) || 'Tidied the drawing');
      if (isDone) staged.whenDone(then);
      return isDone;
    },
    execute(command, input, saying) {
      const before = document.read();
      const ran = noting(() => told(document.execute(command, input)));
      if (!ran || document.read() === before) return ran;
      words.tell(sentenceOf(command, input, document.read(), before), saying);
      tidy.afterEdit(before);
      return true;
    },
    takeBack: (which) => noting(() => words.take(which)),
    offerNext: (from, at, put) => panels.setState({ stepMenu: { kind: 'append', stepIds: [from], at, put } }),
    openMenu(subject, { x, y }) {
      selectSubject(window, document.read(), subject);
      panels.setState({ menu: { subject, x, y } });
    },
  };
}

/** Keeps the drawing tidy after each edit. */
function startTidy(
  document: ReviewedSop['document'],
  { panels, window, view, layout }: Pick<EditorSession, 'panels' | 'window' | 'view' | 'layout'>,
  staged: ReturnType<typeof createStagedUpdates>,
) {
  return createTidyKeeper({
    document,
    settings: layoutSettings,
    layout,
    handsFree: () => handsFree(window),
    inStages: staged.run,
    onBusy: (isBusy) => staged.whenDone(() => window.getState().setTidying(isBusy)),
    onApplied(result, isWhole) {
      if (isWhole) panels.setState({ drawnBy: result.engine });
      staged.whenDone(() => keepFocusInSight(view));
    },
  });
}

function inSight({ view: { shown, beside } }: PanelState) {
  return { canvas: shown === 'canvas' || beside, text: shown !== 'canvas' };
}

/** What a menu is about gets selected, unless it is a part of the selection. The ids were read from the canvas' own attributes. */
function selectSubject(window: EditorSession['window'], sop: SopDocument, { table, id }: MenuSubject): void {
  const state = window.getState();
  if (table === 'steps' && !state.steps.has(id as StepId) && sop.steps.has(id as StepId)) state.selectSteps([id as StepId]);
  if (table === 'connectors' && sop.connectors.has(id as ConnectorId)) state.selectConnector(id as ConnectorId);
}

/** Resolves when nothing is being dragged, and no finger is on its way from a "+" to what it leads to. */
function handsFree(window: EditorSession['window']): Promise<void> {
  const isBusy = () => window.getState().isDragging || window.getState().armed !== null;
  if (!isBusy()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = window.subscribe(() => {
      if (isBusy()) return;
      stop();
      resolve();
    });
  });
}

/** A layout never moves the picture, except to keep the step that has the focus in sight. */
function keepFocusInSight({ current }: EditorSession['view']): void {
  const id = globalThis.document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id');
  // React draws the new place in the next frame; the camera needs only the document.
  if (id) current?.reveal(id as StepId); // the attribute was written from a step's id
}

const EditorContext = createContext<EditorSession | null>(null);

export const EditorSessionProvider = EditorContext.Provider;

/** The editor around; throws outside of one. */
export function useEditor(): EditorSession {
  const session = useContext(EditorContext);
  if (session === null) throw new Error('An editor part was rendered outside of the editor');
  return session;
}

/** One value out of the editor's panels. */
export function usePanels<T>(select: (state: PanelState) => T): T {
  return useStore(useEditor().panels, select);
}
