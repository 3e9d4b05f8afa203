import type { StateCreator } from 'zustand';
import type { CanvasState, LinkSlice } from './canvas-state';

export const createLinkSlice: StateCreator<CanvasState, [], [], LinkSlice> = (set) => ({
  linking: null,
  setLinking(linking) {
    set({ linking });
  },
});
