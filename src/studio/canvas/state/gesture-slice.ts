import type { StateCreator } from 'zustand';
import type { Guide } from '../gestures/find-guides';
import type { CanvasState, GestureSlice } from './canvas-state';

export const createGestureSlice: StateCreator<CanvasState, [], [], GestureSlice> = (set, get) => ({
  dropCell: null,
  dropConnector: null,
  pending: null,
  guides: [],
  armed: null,
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
  arm(armed) {
    set({ armed });
  },
  showGuides(guides) {
    const now = get().guides;
    const isSame = ({ axis, at, from, to }: Guide, other: Guide | undefined) =>
      axis === other?.axis && at === other.at && from === other.from && to === other.to;
    if (now.length !== guides.length || !guides.every((guide, index) => isSame(guide, now[index]))) set({ guides });
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
