import type { Path } from './routing-space';

/** A straight part of an edge's way, on one line of the lattice. */
export interface Segment {
  readonly edge: number;
  /** Its place among the segments of its edge. */
  readonly index: number;
  readonly siblings: readonly Segment[];
  /** It runs along the flow: its line is one of y, its ends are lines of x; else the other way round. */
  readonly isAlong: boolean;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Which end of a segment: the one with the smaller or with the larger number. */
export type End = 'low' | 'high';

/** The straight parts of each way, in order. */
export function segmentsOf(paths: readonly (Path | null)[], width: number): readonly (readonly Segment[])[] {
  return paths.map((path, edge) => {
    const siblings: Segment[] = [];
    if (path === null) return siblings;
    for (let from = 0; from + 1 < path.length; ) {
      const isAlong = isLevel(path, from);
      let to = from + 1;
      while (to + 1 < path.length && isLevel(path, to) === isAlong) to += 1;
      siblings.push(segment(path, width, { edge, siblings, isAlong, from, to }));
      from = to;
    }
    return siblings;
  });
}

function isLevel(path: Path, at: number): boolean {
  return Math.abs((path[at + 1] ?? 0) - (path[at] ?? 0)) === 1;
}

interface Part {
  readonly edge: number;
  readonly siblings: readonly Segment[];
  readonly isAlong: boolean;
  readonly from: number;
  readonly to: number;
}

function segment(path: Path, width: number, { edge, siblings, isAlong, from, to }: Part): Segment {
  const a = path[from] ?? 0;
  const b = path[to] ?? 0;
  const [row, column] = [Math.floor(a / width), a % width];
  const start = isAlong ? column : row;
  const end = isAlong ? b % width : Math.floor(b / width);
  return {
    edge,
    index: siblings.length,
    siblings,
    isAlong,
    line: isAlong ? row : column,
    start,
    end,
    low: Math.min(start, end),
    high: Math.max(start, end),
    isFirst: from === 0,
    isLast: to === path.length - 1,
  };
}

/** The segment that goes on at an end; undefined: the way ends there. */
export function neighbourAt(segment: Segment, end: End): Segment | undefined {
  const isBehind = (end === 'low') === segment.start < segment.end;
  return segment.siblings[segment.index + (isBehind ? -1 : 1)];
}

/** Which way the edge turns at an end, seen from this segment: -1 to smaller lines, 1 to larger ones, 0 it ends there. */
export function turnAt(segment: Segment, end: End): number {
  const next = neighbourAt(segment, end);
  if (next === undefined) return 0;
  const isBehind = (end === 'low') === segment.start < segment.end;
  return Math.sign((isBehind ? next.start : next.end) - segment.line);
}

/** True when the way of the edge ends at this end of the segment. */
export function endsAt(segment: Segment, end: End): boolean {
  return (end === 'low') === segment.start < segment.end ? segment.isFirst : segment.isLast;
}
