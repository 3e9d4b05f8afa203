import type { StateCreator } from 'zustand';
import type { CanvasState, GestureSlice } from './canvas-state';

export const createGestureSlice: StateCreator<CanvasState, [], [], GestureSlice> = (set, get) => ({
  dropCell: null,
  dropConnector: null,
  pending: null,
  hoveredStep: null,
  hoveredConnector: null,
  isDragging: false,
  isTidying: false,
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
  setDragging(isDragging) {
    set({ isDragging });
  },
  setTidying(isTidying) {
    set({ isTidying });
  },
  hover(hoveredStep, hoveredConnector) {
    const now = get();
    if (now.hoveredStep !== hoveredStep || now.hoveredConnector !== hoveredConnector) set({ hoveredStep, hoveredConnector });
  },
});
