import type { Axis } from './bands';
import { CELL_PADDING, STEP_GAP } from './geometry-constants';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = STEP_GAP / 2;

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/**
 * A place in a cell for a box, nearest to a wish, where it overlaps none of the taken ones; coordinates from the cell's corner.
 * Candidates are the wish itself and the places right beside what is taken. When the cell is full it goes behind the last one
 * along the stages' axis, and the cell grows.
 */
export function freeSpot(
  taken: readonly Box[],
  size: Size,
  wish: { readonly x: number; readonly y: number },
  cell: Size,
  along: Axis,
): Box {
  const right = cell.width - size.width - CELL_PADDING;
  const bottom = cell.height - size.height - CELL_PADDING;
  const middle = along === 'x' ? { x: wish.x, y: (cell.height - size.height) / 2 } : { x: (cell.width - size.width) / 2, y: wish.y };
  const home =
    Number.isFinite(wish.x) && Number.isFinite(wish.y) ? wish : { x: along === 'x' ? 0 : middle.x, y: along === 'x' ? middle.y : 0 };
  const near = { x: clamp(Math.round(home.x), CELL_PADDING, right), y: clamp(Math.round(home.y), CELL_PADDING, bottom) };
  const xs = [near.x, CELL_PADDING, ...taken.flatMap((box) => [box.x + box.width + STEP_GAP, box.x - size.width - STEP_GAP, box.x])];
  const ys = [
    near.y,
    CELL_PADDING,
    ...taken.flatMap((box) => [box.y + box.height + STEP_GAP / 2, box.y - size.height - STEP_GAP / 2, box.y]),
  ];
  let best: { readonly box: Box; readonly cost: number } | null = null;
  for (const x of xs) {
    for (const y of ys) {
      const box = { x, y, ...size };
      const inside = x >= CELL_PADDING && y >= CELL_PADDING && x <= Math.max(right, CELL_PADDING) && y <= Math.max(bottom, CELL_PADDING);
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      const cost = Math.abs(x - near.x) + Math.abs(y - near.y);
      if (best === null || cost < best.cost) best = { box, cost };
    }
  }
  if (best !== null) return best.box;
  return along === 'x'
    ? { ...size, x: Math.max(CELL_PADDING, ...taken.map((box) => box.x + box.width + STEP_GAP)), y: near.y }
    : { ...size, x: near.x, y: Math.max(CELL_PADDING, ...taken.map((box) => box.y + box.height + STEP_GAP)) };
}
