import type { Point } from '../model/drawing';
import { cornersOf } from './corners-of';

/** A part of a way: the way's index, and the part's place among those between the way's corners. */
interface PartOf {
  readonly way: number;
  readonly part: number;
}

/** Where a level part of a way runs over an upright part of some way. */
export interface Crossing {
  readonly part: number;
  readonly x: number;
  readonly over: PartOf;
}

/** So far both lines must lead beyond the place where they meet, px; less is a corner that touches, or a T. */
const BEYOND = 0.5;

interface Level extends PartOf {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

interface Upright extends PartOf {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * All places where parts of square ways cross, listed by way for the level parts, in the order of their x. Ways that share a
 * stretch, touch or meet in a T do not cross; what is neither level nor upright crosses nothing. A sweep down the drawing that
 * keeps the upright parts of the row it is at sorted by x: n·log n and as much as there is to tell.
 */
export function crossings(ways: readonly (readonly Point[])[]): readonly (readonly Crossing[])[] {
  const { levels, uprights } = partsOf(ways);
  const found: Crossing[][] = ways.map(() => []);
  const starts = [...uprights].sort((a, b) => a.top - b.top);
  const ends = [...uprights].sort((a, b) => a.bottom - b.bottom);
  const row = new Row();
  let started = 0;
  let ended = 0;
  for (const { way, part, y, left, right } of levels.sort((a, b) => a.y - b.y)) {
    for (let next = starts[started]; next !== undefined && next.top <= y; next = starts[started]) {
      row.add(next);
      started += 1;
    }
    for (let next = ends[ended]; next !== undefined && next.bottom < y; next = ends[ended]) {
      row.remove(next);
      ended += 1;
    }
    for (const over of row.between(left, right)) found[way]?.push({ part, x: over.x, over });
  }
  for (const list of found) list.sort((a, b) => a.part - b.part || a.x - b.x);
  return found;
}

/** The parts of all ways, each shortened by what it must lead beyond a crossing. */
function partsOf(ways: readonly (readonly Point[])[]): { readonly levels: Level[]; readonly uprights: readonly Upright[] } {
  const levels: Level[] = [];
  const uprights: Upright[] = [];
  ways.forEach((points, way) => {
    const corners = cornersOf(points);
    corners.forEach(([x, y], index) => {
      const next = corners[index + 1];
      if (next === undefined) return;
      const low = (y === next[1] ? Math.min(x, next[0]) : Math.min(y, next[1])) + BEYOND;
      const high = (y === next[1] ? Math.max(x, next[0]) : Math.max(y, next[1])) - BEYOND;
      if (low > high) return;
      if (y === next[1]) levels.push({ way, part: index, y, left: low, right: high });
      else if (x === next[0]) uprights.push({ way, part: index, x, top: low, bottom: high });
    });
  });
  return { levels, uprights };
}

/** The upright parts that stand in the row of the sweep, by x. */
class Row {
  private readonly parts: Upright[] = [];

  /** The first place whose part is not left of x. */
  private placeOf(x: number): number {
    let low = 0;
    let high = this.parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.parts[middle]?.x ?? x) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(part: Upright): void {
    this.parts.splice(this.placeOf(part.x), 0, part);
  }

  remove(part: Upright): void {
    const place = this.parts.indexOf(part, this.placeOf(part.x));
    if (place >= 0) this.parts.splice(place, 1);
  }

  *between(left: number, right: number): Generator<Upright> {
    for (let place = this.placeOf(left); ; place += 1) {
      const part = this.parts[place];
      if (part === undefined || part.x > right) return;
      yield part;
    }
  }
}
