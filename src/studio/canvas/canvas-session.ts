import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Mirror } from '../../engine/document/mirror';
import type { Command } from '../../sop/commands/command';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { CanvasState } from './state/canvas-state';
import type { ViewPort } from './view-port';

/** What a context menu is about; `canvas` is the empty ground. */
export interface MenuSubject {
  readonly table: 'steps' | 'connectors' | 'notes' | 'roles' | 'stages' | 'canvas';
  readonly id: string;
}

/** What a canvas works on: the mirror of the document, this window's state, and the one door for changes. */
export interface CanvasSession {
  readonly mirror: StoreApi<Mirror>;
  /** The same for connectors, which come a task after the cards when a whole drawing changes. */
  readonly connectorMirror: StoreApi<Mirror>;
  readonly window: StoreApi<CanvasState>;
  /** Null in rooms where nothing may be changed. True when the command ran; a refusal is told to the person. */
  readonly execute: (<Input>(command: Command<Input>, input: Input) => boolean) | null;
  /** Opens the menu of what was pressed; null in rooms without one. */
  readonly openMenu: ((subject: MenuSubject, at: { readonly x: number; readonly y: number }) => void) | null;
  /** Offers kinds of a step that comes after another one; it is put at a point of the drawing. Null in rooms where nothing may be changed. */
  readonly offerNext:
    | ((from: StepId, at: { readonly x: number; readonly y: number }, put: { readonly x: number; readonly y: number }) => void)
    | null;
  /** Shows the discussions of an anchor, by its `anchorKey`; null in rooms without them. */
  readonly openPin: ((key: string) => void) | null;
  /** Moves the picture; filled in by the canvas while it is mounted. */
  readonly view: { current: ViewPort | null };
}

const SessionContext = createContext<CanvasSession | null>(null);

export const CanvasSessionProvider = SessionContext.Provider;

/** The session of the canvas around; throws outside of one. */
export function useSession(): CanvasSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A canvas part was rendered outside of a canvas session');
  return session;
}

/** One value out of the SOP; renders again only when that value changes. */
export function useSop<T>(select: (sop: SopDocument) => T): T {
  return useStore(useSession().mirror, (mirror) => select(mirror.sop));
}

/** One value out of what this window is busy with. */
export function useWindow<T>(select: (state: CanvasState) => T): T {
  return useStore(useSession().window, select);
}
