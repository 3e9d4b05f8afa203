import type { Axis } from './bands';
import { CELL_PADDING, STEP_GAP } from './geometry-constants';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot extends Size {
  readonly x: number;
  readonly y: number;
}

const GAP = STEP_GAP / 2;
/** Looking between so many boxes would take longer than a person waits; then the spot is behind the last one. */
const CROWDED = 64;

function overlaps(a: Spot, b: Spot): boolean {
  return a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** Values within the limits, each once, the nearest to the wish first. */
function nearestFirst(values: readonly number[], wish: number, high: number): number[] {
  const inside = [...new Set(values)].filter((value) => value >= CELL_PADDING && value <= high);
  return inside.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b);
}

/**
 * A place in a cell for a box, nearest to a wish, where it overlaps none of the taken ones; coordinates from the cell's corner.
 * Candidates are the wish itself and the places right beside what is taken. When there is none it goes behind the last one
 * along the flow, and the cell grows. Without a wish it goes to the beginning of the cell's middle row.
 */
export function freeSpot(
  taken: readonly Spot[],
  size: Size,
  wish: { readonly x: number; readonly y: number } | null,
  cell: Size,
  along: Axis,
): Spot {
  const right = Math.max(CELL_PADDING, cell.width - size.width - CELL_PADDING);
  const bottom = Math.max(CELL_PADDING, cell.height - size.height - CELL_PADDING);
  const home = wish ?? (along === 'x' ? { x: 0, y: (cell.height - size.height) / 2 } : { x: (cell.width - size.width) / 2, y: 0 });
  const near = { x: clamp(Math.round(home.x), CELL_PADDING, right), y: clamp(Math.round(home.y), CELL_PADDING, bottom) };
  if (taken.length <= CROWDED) {
    const found = between(taken, size, near, { right, bottom });
    if (found !== null) return found;
  } else if (!taken.some((box) => overlaps({ ...near, ...size }, box))) return { ...near, ...size };
  return behind(taken, size, near, along);
}

function between(
  taken: readonly Spot[],
  size: Size,
  near: { readonly x: number; readonly y: number },
  { right, bottom }: { readonly right: number; readonly bottom: number },
): Spot | null {
  const besideX = taken.flatMap((box) => [box.x + box.width + STEP_GAP, box.x - size.width - STEP_GAP, box.x]);
  const besideY = taken.flatMap((box) => [box.y + box.height + GAP, box.y - size.height - GAP, box.y]);
  const xs = nearestFirst([near.x, CELL_PADDING, ...besideX], near.x, right);
  const ys = nearestFirst([near.y, CELL_PADDING, ...besideY], near.y, bottom);
  let best: Spot | null = null;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const y of ys) {
    const down = Math.abs(y - near.y);
    if (down >= cheapest) break;
    const inRow = taken.filter((box) => y < box.y + box.height + GAP && box.y < y + size.height + GAP);
    const x = xs.find((x) => !inRow.some((box) => overlaps({ x, y, ...size }, box)));
    if (x === undefined || down + Math.abs(x - near.x) >= cheapest) continue;
    cheapest = down + Math.abs(x - near.x);
    best = { x, y, ...size };
  }
  return best;
}

function behind(taken: readonly Spot[], size: Size, near: { readonly x: number; readonly y: number }, along: Axis): Spot {
  let end = CELL_PADDING;
  for (const box of taken) end = Math.max(end, STEP_GAP + (along === 'x' ? box.x + box.width : box.y + box.height));
  return along === 'x' ? { ...size, x: end, y: near.y } : { ...size, x: near.x, y: end };
}
