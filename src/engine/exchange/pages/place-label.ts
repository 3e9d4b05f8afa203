import { labelBox } from '../../../sop/drawing/label-box';
import type { Point, Rect } from '../../../sop/model/drawing';

const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85];
/** Between a line and words beside it: they clear a mark at the end of the line. */
const BESIDE = 12;

/** A new place for words whose old one is not shown: on the line or beside it, where they cover the least of what is taken. Null: no words. */
export function placeLabel(points: readonly Point[], text: string, taken: readonly Rect[], within: Rect): Rect | null {
  const box = labelBox(points, text);
  if (box === undefined) return null;
  const usual = inside(box, within);
  let best = usual;
  let least = covered(usual, taken);
  for (const [x, y] of middles(points, usual)) {
    if (least === 0) break;
    const candidate = inside({ ...usual, x: x - usual.width / 2, y: y - usual.height / 2 }, within);
    const cover = covered(candidate, taken);
    if (cover < least) [best, least] = [candidate, cover];
  }
  return best;
}

/** First on the line, then on both sides of it. */
function middles(points: readonly Point[], { width, height }: Rect): readonly Point[] {
  const on: Point[] = [];
  const beside: Point[] = [];
  points.forEach((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return;
    for (const share of SHARES) {
      const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      on.push([x, y]);
      if (from[1] === to[1]) beside.push([x, y - height / 2 - BESIDE], [x, y + height / 2 + BESIDE]);
      else beside.push([x + width / 2 + BESIDE, y], [x - width / 2 - BESIDE, y]);
    }
  });
  return [...on, ...beside];
}

function inside(box: Rect, within: Rect): Rect {
  const x = Math.max(within.x, Math.min(box.x, within.x + within.width - box.width));
  const y = Math.max(within.y, Math.min(box.y, within.y + within.height - box.height));
  return { ...box, x, y };
}

function covered(box: Rect, taken: readonly Rect[]): number {
  return taken.reduce((sum, other) => {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (width > 0 && height > 0 ? width * height : 0);
  }, 0);
}
