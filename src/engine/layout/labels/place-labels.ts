import type { Point, Rect } from '../../../sop/model/drawing';
import { BoxIndex } from './box-index';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place for a label and what speaks against it before anything else is looked at. */
interface Candidate {
  readonly box: Rect;
  readonly cost: number;
}

const MARGIN = 8;
const BESIDE = 3;
/** What it costs to lie on a step, outside of all lanes, on another label, on another connector; a little for being far from the source. */
const ON_STEP = 200;
const OUTSIDE = 170;
const ON_LABEL = 150;
const ON_CONNECTOR = 60;
const FAR = 0.05;
const SHARES = [0, 0.5, 1] as const;

/** Places on one straight part, nearest to the source first: on the line, then beside it. */
function candidatesOn([x1, y1]: Point, [x2, y2]: Point, { width, height }: Size, before: number): Candidate[] {
  const isLevel = y1 === y2;
  const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
  const size = isLevel ? width : height;
  const spare = length - size - 2 * MARGIN;
  const found: Candidate[] = [];
  for (const share of spare > 0 ? SHARES : [0.5]) {
    const along = spare > 0 ? MARGIN + size / 2 + share * spare : length / 2;
    const cost = share * 14 + (before + along) * FAR + (spare < -2 * MARGIN ? 40 : spare < 0 ? 8 : 0);
    const x = x1 + Math.sign(x2 - x1) * along;
    const y = y1 + Math.sign(y2 - y1) * along;
    const on = { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
    found.push({ box: on, cost });
    if (isLevel) {
      found.push({ box: { ...on, y: Math.round(y - height - BESIDE) }, cost: cost + 10 });
      found.push({ box: { ...on, y: Math.round(y + BESIDE) }, cost: cost + 12 });
    } else {
      found.push({ box: { ...on, x: Math.round(x + BESIDE) }, cost: cost + 10 });
      found.push({ box: { ...on, x: Math.round(x - width - BESIDE) }, cost: cost + 12 });
    }
  }
  return found;
}

function candidates(points: readonly Point[], size: Size, within: Rect): Candidate[] {
  const found: Candidate[] = [];
  let before = 0;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    found.push(...candidatesOn(from, to, size, before).map((candidate) => movedInside(candidate, within)));
    before += Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  });
  return found.sort((a, b) => a.cost - b.cost);
}

/** How far a box must move along an axis to be inside; 0 when it is, or can't be. */
function stepInside(start: number, size: number, within: number, room: number): number {
  if (size > room) return 0;
  return Math.max(0, within - start) - Math.max(0, start + size - within - room);
}

/** The same place, moved into the drawing as far as the label still lies on its line; outside where that is not enough. */
function movedInside({ box, cost }: Candidate, within: Rect): Candidate {
  const x = stepInside(box.x, box.width, within.x, within.width);
  const y = stepInside(box.y, box.height, within.y, within.height);
  const away = Math.abs(x) + Math.abs(y);
  if (away === 0) return { box, cost };
  if (Math.abs(x) > box.width / 2 - BESIDE || Math.abs(y) > box.height / 2 - BESIDE) return { box, cost: cost + OUTSIDE };
  return { box: { ...box, x: box.x + x, y: box.y + y }, cost: cost + away * FAR };
}

/** The straight parts of all ways as thin boxes, by the connector they belong to. */
function indexWays(ways: readonly (readonly Point[])[]): BoxIndex<number> {
  const index = new BoxIndex<number>();
  ways.forEach((points, edge) => {
    points.slice(1).forEach(([x2, y2], place) => {
      const [x1, y1] = points[place] ?? [x2, y2];
      index.add(
        { x: Math.min(x1, x2) - 0.5, y: Math.min(y1, y2) - 0.5, width: Math.abs(x2 - x1) + 1, height: Math.abs(y2 - y1) + 1 },
        edge,
      );
    });
  });
  return index;
}

/**
 * A box for each label, px of the drawing: on its connector near the source where nothing else is, else where it is in the way of
 * least. `sizes`: null for a connector without words; `within`: the lanes, out of which no label should look.
 */
export function placeLabels(
  sizes: readonly (Size | null)[],
  ways: readonly (readonly Point[])[],
  steps: readonly Rect[],
  within: Rect,
): (Rect | undefined)[] {
  const stepIndex = new BoxIndex<null>();
  for (const step of steps) stepIndex.add(step, null);
  const wayIndex = indexWays(ways);
  const placed = new BoxIndex<null>();
  return sizes.map((size, edge) => {
    if (size === null) return undefined;
    let best: Rect | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { box, cost } of candidates(ways[edge] ?? [], size, within)) {
      if (cost >= least) break;
      let sum = cost;
      stepIndex.overlapping(box, () => {
        sum += ON_STEP;
      });
      placed.overlapping(box, () => {
        sum += ON_LABEL;
      });
      wayIndex.overlapping(box, (_, other) => {
        if (other !== edge) sum += ON_CONNECTOR;
      });
      if (sum >= least) continue;
      least = sum;
      best = box;
    }
    if (best !== undefined) placed.add(best, null);
    return best;
  });
}
