import type { StateCreator } from 'zustand';
import type { CanvasState } from './canvas-state';

/** What is being renamed in place. */
export interface RenameTarget {
  readonly table: 'steps' | 'roles' | 'stages' | 'connectors' | 'notes';
  readonly id: string;
}

export interface RenameSlice {
  readonly renaming: RenameTarget | null;
  startRename(target: RenameTarget): void;
  endRename(): void;
}

export const createRenameSlice: StateCreator<CanvasState, [], [], RenameSlice> = (set) => ({
  renaming: null,
  startRename(target) {
    set({ renaming: target });
  },
  endRename() {
    set({ renaming: null });
  },
});
