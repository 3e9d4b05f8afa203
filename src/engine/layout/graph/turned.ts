import type { Rect } from '../../../sop/model/drawing';

/** A box in flow coordinates as px of the drawing, and the other way round: where lanes are columns, the two axes change places. */
export function turned({ x, y, width, height }: Rect, isDown: boolean): Rect {
  return isDown ? { x: y, y: x, width: height, height: width } : { x, y, width, height };
}
