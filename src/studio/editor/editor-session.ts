import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { createMirror } from '../../engine/document/mirror';
import type { OpenSop } from '../../engine/document/open-sop';
import type { LayoutClient } from '../../engine/layout/create-layout-client';
import type { Library } from '../../engine/library/library';
import type { SopId } from '../../sop/model/ids';
import type { CanvasSession } from '../canvas/canvas-session';
import { createCanvasState } from '../canvas/state/create-canvas-state';
import { alertPerson } from '../ui/notices';
import { createPanelState, type PanelState } from './panel-state';

/** What the editor can ask of the app around it. */
export interface EditorHost {
  readonly library: Library;
  goHome(): void;
  /** Shows the browser's file dialog; the chosen SOP opens in the editor. */
  chooseFile(): void;
  open(id: SopId): void;
  createLayout(): Promise<LayoutClient>;
}

/** One open SOP in the editor room: the canvas' session and what only the editor has. */
export interface EditorSession extends CanvasSession {
  readonly execute: NonNullable<CanvasSession['execute']>;
  readonly openMenu: NonNullable<CanvasSession['openMenu']>;
  readonly opened: OpenSop;
  readonly panels: StoreApi<PanelState>;
  readonly host: EditorHost;
}

/** Wires an open SOP to the editor; a command that refuses is told to the person in words. */
export function createEditorSession(opened: OpenSop, host: EditorHost): EditorSession {
  const panels = createPanelState();
  const window = createCanvasState();
  return {
    opened,
    host,
    panels,
    window,
    mirror: createMirror(opened.document),
    view: { current: null },
    execute(command, input) {
      const reason = opened.document.execute(command, input);
      if (reason !== null) alertPerson(`${reason}.`);
      return reason === null;
    },
    openMenu(subject, { x, y }) {
      const state = window.getState();
      if (subject.table === 'steps' && ![...state.steps].some((id) => id === subject.id)) {
        const step = opened.document.read().steps.get(subject.id as never); // an id read from the canvas' own attribute
        if (step) state.selectSteps([step.id]);
      }
      if (subject.table === 'connectors') {
        const connector = opened.document.read().connectors.get(subject.id as never); // as above
        if (connector) state.selectConnector(connector.id);
      }
      panels.setState({ menu: { subject, x, y } });
    },
  };
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
