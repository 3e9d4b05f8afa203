import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { type CanvasSession, CanvasSessionProvider } from '../../canvas/canvas-session';
import { SopCanvas } from '../../canvas/sop-canvas';
import { type EditorSession, useEditor, usePanels } from '../editor-session';
import { followStore } from '../staged-updates';
import { createQuietGate } from './quiet-gate';
import { VIEW_WORDS } from './show-view';
import { ViewSeparator } from './view-separator';
import { type ViewName, viewSettings } from './view-settings';
import './editor-views.css';

const TEXT_VIEWS: { readonly [Name in ViewName]: ComponentType | null } = {
  canvas: null,
  outline: lazy(() => import('../outline/outline').then((module) => ({ default: module.Outline }))),
  table: lazy(() => import('../table/step-table').then((module) => ({ default: module.StepTable }))),
};

/** When another view is shown, the focus goes to the same step there, unless the person is busy elsewhere, such as in a dialog. */
function useFocusThatFollows({ view, window, mirror }: EditorSession, shown: ViewName): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const { cursor } = window.getState();
    view.focus(cursor !== null && mirror.getState().sop.steps.has(cursor) ? cursor : null);
  }, [view, window, mirror, shown]);
}

/** What the canvas works on: out of sight it hears of changes when the person pauses, or when its picture is asked for. */
function useCanvasSession(session: EditorSession, isShown: boolean): CanvasSession {
  const { canvas, gates } = useMemo(() => {
    const cards = createQuietGate();
    const connectors = createQuietGate();
    const mirror = followStore(session.mirror, cards.schedule);
    const connectorMirror = followStore(session.connectorMirror, connectors.schedule);
    return { canvas: { ...session, view: session.view, mirror, connectorMirror }, gates: [cards, connectors] };
  }, [session]);
  useLayoutEffect(() => {
    for (const gate of gates) gate.setOpen(isShown);
  }, [gates, isShown]);
  useEffect(() => {
    const noteKey = () => {
      for (const gate of gates) gate.noteKey();
    };
    window.addEventListener('keydown', noteKey, true);
    const stopAsking = session.view.onAsk(() => {
      for (const gate of gates) gate.catchUp();
    });
    return () => {
      window.removeEventListener('keydown', noteKey, true);
      stopAsking();
    };
  }, [gates, session]);
  return canvas;
}

/** Of two views side by side the person works in the one that had the focus last. */
function useSideThatIsWorkedIn({ view }: EditorSession) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = root.current;
    const note = ({ target }: FocusEvent) => {
      const side = target instanceof Element ? target.closest('.text-view, .editor-canvas') : null;
      if (side !== null) view.wentTo(side.matches('.text-view') ? 'text' : 'canvas');
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [view]);
  return root;
}

/** The SOP as drawing, tree or table, one at a time or beside the canvas; `isCovered`: a panel hides it. */
export function EditorViews({ isCovered, children }: { readonly isCovered: boolean; readonly children: ReactNode }) {
  const session = useEditor();
  const { shown, beside } = usePanels((state) => state.view);
  const share = useStore(viewSettings, (settings) => settings.share);
  const TextView = TEXT_VIEWS[shown];
  const isCanvasShown = TextView === null || beside;
  const canvas = useCanvasSession(session, isCanvasShown);
  useFocusThatFollows(session, shown);
  const root = useSideThatIsWorkedIn(session);
  return (
    <main ref={root} className="editor-views" inert={isCovered} data-beside={beside || undefined} style={{ '--share': `${share}%` }}>
      {TextView !== null && (
        <section
          className="text-view"
          id="sop-text"
          aria-label={VIEW_WORDS[shown]}
          data-region={VIEW_WORDS[shown]}
          data-keys={shown}
          tabIndex={-1}
        >
          <Suspense key={shown} fallback={<p className="text-view-wait">Making the {VIEW_WORDS[shown].toLowerCase()}…</p>}>
            <TextView />
          </Suspense>
        </section>
      )}
      {beside && <ViewSeparator of={shown} />}
      {/* Out of sight the canvas stays: pictures, layouts and the place that is in view need it, and it comes back at once. */}
      <div
        className="editor-canvas"
        id="sop-canvas"
        data-region="Canvas"
        tabIndex={-1}
        inert={!isCanvasShown}
        data-hidden={!isCanvasShown || undefined}
      >
        <CanvasSessionProvider value={canvas}>
          <SopCanvas />
        </CanvasSessionProvider>
        {children}
      </div>
    </main>
  );
}
