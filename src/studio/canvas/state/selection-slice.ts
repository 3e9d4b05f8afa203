import type { StateCreator } from 'zustand';
import type { ConnectorId, NoteId, RoleId, StageId, StepId, ToolId } from '../../../sop/model/ids';
import type { CanvasState } from './canvas-state';

/** The one role, stage or tool whose fields are shown; steps, connectors and notes are selected as sets. */
export type SelectedRecord =
  | { readonly table: 'roles'; readonly id: RoleId }
  | { readonly table: 'stages'; readonly id: StageId }
  | { readonly table: 'tools'; readonly id: ToolId };

export interface SelectionSlice {
  readonly steps: ReadonlySet<StepId>;
  readonly connectors: ReadonlySet<ConnectorId>;
  readonly notes: ReadonlySet<NoteId>;
  readonly record: SelectedRecord | null;
  /** The step that arrow keys start from; it keeps the canvas' one Tab stop. */
  readonly cursor: StepId | null;
  selectSteps(ids: Iterable<StepId>): void;
  toggleStep(id: StepId): void;
  selectConnector(id: ConnectorId, add?: boolean): void;
  selectNote(id: NoteId): void;
  selectRecord(record: SelectedRecord): void;
  selectItems(items: { steps: Iterable<StepId>; connectors?: Iterable<ConnectorId>; notes?: Iterable<NoteId> }): void;
  clearSelection(): void;
}

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
