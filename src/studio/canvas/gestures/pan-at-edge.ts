import type { ViewPort } from '../view-port';
import type { DragAt } from './track-drag';

const EDGE = 40;
const PAN = 12;

/** Moves the picture while something is dragged near the edge of the canvas. */
export function panAtEdge(view: ViewPort | null, at: DragAt): void {
  if (view === null) return;
  const box = view.element.getBoundingClientRect();
  const along = (value: number, low: number, high: number) => (value < low + EDGE ? PAN : value > high - EDGE ? -PAN : 0);
  const x = along(at.clientX, box.left, box.right);
  const y = along(at.clientY, box.top, box.bottom);
  if (x !== 0 || y !== 0) view.panBy(x, y);
}
