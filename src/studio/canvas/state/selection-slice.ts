import type { StateCreator } from 'zustand';
import type { CanvasState, SelectionSlice } from './canvas-state';

const NOTHING = { steps: new Set<never>(), connectors: new Set<never>(), notes: new Set<never>(), record: null } as const;

export const createSelectionSlice: StateCreator<CanvasState, [], [], SelectionSlice> = (set) => ({
  ...NOTHING,
  cursor: null,
  selectSteps(ids) {
    const steps = new Set(ids);
    const [first] = steps;
    set((state) => ({ ...NOTHING, steps, cursor: first ?? state.cursor }));
  },
  toggleStep(id) {
    set((state) => {
      const steps = new Set(state.steps);
      if (!steps.delete(id)) steps.add(id);
      return { steps, record: null, cursor: id };
    });
  },
  selectConnector(id, add = false) {
    set((state) => ({ ...(add ? { record: null } : NOTHING), connectors: new Set(add ? [...state.connectors, id] : [id]) }));
  },
  selectNote(id) {
    set({ ...NOTHING, notes: new Set([id]) });
  },
  selectRecord(record) {
    set({ ...NOTHING, record });
  },
  selectItems({ steps, connectors = [], notes = [] }) {
    set({ steps: new Set(steps), connectors: new Set(connectors), notes: new Set(notes), record: null });
  },
  clearSelection() {
    set(NOTHING);
  },
});
