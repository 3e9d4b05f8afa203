import type { StateCreator } from 'zustand';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { CanvasState } from './canvas-state';

/** What a gesture under way shows; nothing of it is in the document until the drop. */
export interface GestureSlice {
  /** The cell that lights up while something is dragged over it. */
  readonly dropCell: { readonly rect: Rect; readonly says: string } | null;
  /** The connector that a dropped step would be put on. */
  readonly dropConnector: ConnectorId | null;
  /** A connector being drawn: from a step's side to the pointer. */
  readonly pending: { readonly points: readonly Point[]; readonly target: StepId | null } | null;
  readonly hoveredStep: StepId | null;
  showDropCell(cell: GestureSlice['dropCell']): void;
  showDropConnector(id: ConnectorId | null): void;
  showPending(pending: GestureSlice['pending']): void;
  hoverStep(id: StepId | null): void;
}

export const createGestureSlice: StateCreator<CanvasState, [], [], GestureSlice> = (set, get) => ({
  dropCell: null,
  dropConnector: null,
  pending: null,
  hoveredStep: null,
  showDropCell(cell) {
    const now = get().dropCell;
    if (now?.says !== cell?.says || now?.rect.x !== cell?.rect.x || now?.rect.y !== cell?.rect.y) set({ dropCell: cell });
  },
  showDropConnector(id) {
    if (get().dropConnector !== id) set({ dropConnector: id });
  },
  showPending(pending) {
    set({ pending });
  },
  hoverStep(id) {
    if (get().hoveredStep !== id) set({ hoveredStep: id });
  },
});
