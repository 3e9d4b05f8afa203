import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CanvasState } from './canvas-state';
import { createGestureSlice } from './gesture-slice';
import { createLinkSlice } from './link-slice';
import { createRenameSlice } from './rename-slice';
import { createSelectionSlice } from './selection-slice';

/** A fresh store per open SOP. */
export function createCanvasState(): StoreApi<CanvasState> {
  return createStore<CanvasState>((...api) => ({
    ...createSelectionSlice(...api),
    ...createRenameSlice(...api),
    ...createGestureSlice(...api),
    ...createLinkSlice(...api),
    marks: new Map(),
    lens: null,
    pins: new Map(),
    openThreads: new Map(),
  }));
}
