import { CELL_PADDING } from '../../../sop/drawing/geometry-constants';
import type { Rect } from '../../../sop/model/drawing';

/** Kept clear round a step, and in what steps room is looked for, px. */
const CLEAR = 20;
const LOOK = 12;
const WAYS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
] as const;

/** The nearest place in a cell for a box that keeps clear of all that are taken: along the flow first, then across it; cell coordinates. */
export function clearOf(taken: readonly Rect[], wish: Rect): Rect {
  const box = { ...wish, x: Math.max(CELL_PADDING, wish.x), y: Math.max(CELL_PADDING, wish.y) };
  const isClear = ({ x, y }: Rect) =>
    x >= CELL_PADDING &&
    y >= CELL_PADDING &&
    taken.every(
      (other) =>
        other.x >= x + box.width + CLEAR ||
        x >= other.x + other.width + CLEAR ||
        other.y >= y + box.height + CLEAR ||
        y >= other.y + other.height + CLEAR,
    );
  if (isClear(box)) return box;
  // Cells have no end on the far sides, so there is always a place.
  for (let by = LOOK; ; by += LOOK) {
    for (const [x, y] of WAYS) {
      const next = { ...box, x: box.x + x * by, y: box.y + y * by };
      if (isClear(next)) return next;
    }
  }
}
