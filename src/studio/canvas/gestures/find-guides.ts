import { type Axis, lengthOn } from '../../../sop/drawing/bands';
import type { Rect } from '../../../sop/model/drawing';

/** A line on which something in the hand and something that stands have an edge or their middle; px of the drawing. */
export interface Guide {
  /** `x`: an upright line at that x. */
  readonly axis: Axis;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Middles are drawn to middles and edges to edges: all with all would pull everywhere. */
type Sort = 'middle' | 'edge';

interface Line {
  readonly at: number;
  readonly box: Rect;
}

/** What differs by less is the same line: places are whole px, middles may be halves. */
const SAME = 0.51;

/** So far a line goes beyond what stands on it, px. */
const BEYOND = 12;
const SORTS: readonly Sort[] = ['middle', 'edge'];

function linesOf(box: Rect, axis: Axis, sort: Sort): number[] {
  const length = box[lengthOn(axis)];
  return sort === 'middle' ? [box[axis] + length / 2] : [box[axis], box[axis] + length];
}

const across = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');

/** Finds the lines of boxes that stand, sorted once: a drag asks sixty times a second. */
export class GuideFinder {
  private readonly lines: Readonly<Record<Axis, Readonly<Record<Sort, readonly Line[]>>>>;

  constructor(standing: readonly Rect[]) {
    const sorted = (axis: Axis, sort: Sort) =>
      standing.flatMap((box) => linesOf(box, axis, sort).map((at) => ({ at, box }))).sort((a, b) => a.at - b.at);
    const both = (axis: Axis) => ({ middle: sorted(axis, 'middle'), edge: sorted(axis, 'edge') });
    this.lines = { x: both('x'), y: both('y') };
  }

  /** How far a box has to go along an axis to come onto the nearest line; 0: there is none within reach. */
  pull(box: Rect, axis: Axis, reach: number): number {
    let best = 0;
    let nearest = reach;
    for (const sort of SORTS) {
      const lines = this.lines[axis][sort];
      for (const own of linesOf(box, axis, sort)) {
        const index = firstFrom(lines, own);
        for (const line of [lines[index - 1], lines[index]]) {
          if (line === undefined || Math.abs(line.at - own) >= nearest) continue;
          nearest = Math.abs(line.at - own);
          best = line.at - own;
        }
      }
    }
    return best;
  }

  /** The lines that a box stands on now, each as long as all that stands on it; where the middles meet, the edges go without saying. */
  guides(box: Rect): Guide[] {
    return (['x', 'y'] as const).flatMap((axis) => {
      const middles = this.guidesOf(box, axis, 'middle');
      return middles.length > 0 ? middles : this.guidesOf(box, axis, 'edge');
    });
  }

  private guidesOf(box: Rect, axis: Axis, sort: Sort): Guide[] {
    const other = across(axis);
    const lines = this.lines[axis][sort];
    return linesOf(box, axis, sort).flatMap((own) => {
      const boxes: Rect[] = [];
      for (let index = firstFrom(lines, own - SAME); ; index += 1) {
        const line = lines[index];
        if (line === undefined || line.at > own + SAME) break;
        boxes.push(line.box);
      }
      if (boxes.length === 0) return [];
      const ends = [box, ...boxes];
      const from = Math.min(...ends.map((one) => one[other])) - BEYOND;
      const to = Math.max(...ends.map((one) => one[other] + one[lengthOn(other)])) + BEYOND;
      return [{ axis, at: own, from, to }];
    });
  }
}

/** The first of sorted lines that is not before a place. */
function firstFrom(lines: readonly Line[], at: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The box around some boxes. */
export function boundsOf(boxes: readonly Rect[]): Rect {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
