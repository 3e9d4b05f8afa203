import type { StateCreator } from 'zustand';
import type { CanvasState, RenameSlice } from './canvas-state';

export const createRenameSlice: StateCreator<CanvasState, [], [], RenameSlice> = (set) => ({
  renaming: null,
  startRename(target) {
    set({ renaming: target });
  },
  endRename() {
    set({ renaming: null });
  },
});
