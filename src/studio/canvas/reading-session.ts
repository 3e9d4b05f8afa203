import { createStore } from 'zustand/vanilla';
import type { Mirror } from '../../engine/document/mirror';
import { settled } from '../../sop/drawing/settled';
import type { SopDocument } from '../../sop/model/sop-document';
import type { CanvasSession } from './canvas-session';
import { createCanvasState } from './state/create-canvas-state';

/** A canvas on which nothing can be changed: no command reaches any document from here. */
export function readingSession(sop: SopDocument): CanvasSession {
  const mirror = createStore<Mirror>(() => ({ sop: settled(sop), canUndo: false, canRedo: false }));
  const window = createCanvasState();
  return {
    mirror,
    connectorMirror: mirror,
    window,
    execute: null,
    openMenu: null,
    offerNext: null,
    openPin: null,
    view: { current: null },
  };
}
