import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../sop/model/finding';
import { createGestureSlice, type GestureSlice } from './gesture-slice';
import { createRenameSlice, type RenameSlice } from './rename-slice';
import { createSelectionSlice, type SelectionSlice } from './selection-slice';

/** Findings of the last check by the id of the step, role, stage or connector they are about. */
export interface MarksSlice {
  readonly marks: ReadonlyMap<string, readonly Finding[]>;
}

/** What this window is busy with. Never saved, never synced, never undone. */
export type CanvasState = SelectionSlice & RenameSlice & GestureSlice & MarksSlice;

/** A fresh store per open SOP. */
export function createCanvasState(): StoreApi<CanvasState> {
  return createStore<CanvasState>((...api) => ({
    ...createSelectionSlice(...api),
    ...createRenameSlice(...api),
    ...createGestureSlice(...api),
    marks: new Map(),
  }));
}
