import type { Point } from '../../../sop/model/drawing';

/** Closer than this two parallel parts read as one line, over more than that, px. */
const APART = 4.5;
const LONG = 4;

/** A straight part of a way: which one, the line it lies on, and its ends along it, px. */
interface Part {
  readonly way: number;
  readonly index: number;
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** Two parts of different ways that lie on top of each other. */
export interface Crowded {
  readonly first: Part;
  readonly second: Part;
}

/** All pairs of parts that read as one line, over ways without slanting parts. */
export function crowdedParts(ways: readonly (readonly Point[])[]): readonly Crowded[] {
  return [...crowdedOn(ways, 1), ...crowdedOn(ways, 0)];
}

/** `across`: the coordinate in which parallel parts differ: 1 for level ones, 0 for upright ones. */
function crowdedOn(ways: readonly (readonly Point[])[], across: 0 | 1): Crowded[] {
  const along = across === 1 ? 0 : 1;
  const parts: Part[] = [];
  ways.forEach((points, way) => {
    points.slice(1).forEach((to, index) => {
      const from = points[index];
      if (from === undefined || from[across] !== to[across]) return;
      parts.push({ way, index, at: to[across], low: Math.min(from[along], to[along]), high: Math.max(from[along], to[along]) });
    });
  });
  parts.sort((a, b) => a.at - b.at || a.way - b.way);
  const found: Crowded[] = [];
  parts.forEach((first, place) => {
    for (let next = place + 1; next < parts.length; next += 1) {
      const second = parts[next];
      if (second === undefined || second.at - first.at >= APART) break;
      if (second.way !== first.way && Math.min(first.high, second.high) - Math.max(first.low, second.low) > LONG)
        found.push({ first, second });
    }
  });
  return found;
}
