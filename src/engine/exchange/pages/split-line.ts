import type { FlowPoint } from './flow-space';
import type { Tile, Tiles } from './tiles';

/** The part of a line that lies in one tile, from border to border. */
export interface LinePiece {
  readonly tile: Tile;
  readonly points: readonly FlowPoint[];
}

/** A line cut at the borders of tiles, in its own order. */
export function splitLine(points: readonly FlowPoint[], tiles: Tiles): readonly LinePiece[] {
  const pieces: { tile: Tile; points: FlowPoint[] }[] = [];
  points.forEach((from, index) => {
    const to = points[index + 1];
    if (to === undefined) return;
    const stops = stopsBetween(from, to, tiles);
    stops.forEach((start, at) => {
      const end = stops[at + 1];
      if (end === undefined) return;
      const tile = tiles.at([(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
      if (tile === undefined) return;
      const last = pieces.at(-1);
      if (last?.tile === tile) last.points.push(end);
      else pieces.push({ tile, points: [start, end] });
    });
  });
  return pieces;
}

/** Both ends of a straight piece and every place between them where it runs over a border. */
function stopsBetween(from: FlowPoint, to: FlowPoint, tiles: Tiles): readonly FlowPoint[] {
  const inRows = [from, ...crossed(from, to, tiles.rowCuts, 0), to];
  return inRows.flatMap((start, at): FlowPoint[] => {
    const end = inRows[at + 1];
    if (end === undefined) return [start];
    return [start, ...crossed(start, end, tiles.partCuts((start[0] + end[0]) / 2), 1)];
  });
}

function crossed(from: FlowPoint, to: FlowPoint, cuts: readonly number[], axis: 0 | 1): readonly FlowPoint[] {
  const other = axis === 0 ? 1 : 0;
  const low = Math.min(from[axis], to[axis]);
  const high = Math.max(from[axis], to[axis]);
  const between = cuts.filter((cut) => cut > low && cut < high).sort((a, b) => (from[axis] < to[axis] ? a - b : b - a));
  return between.map((cut): FlowPoint => {
    const share = (cut - from[axis]) / (to[axis] - from[axis]);
    const place = from[other] + (to[other] - from[other]) * share;
    return axis === 0 ? [cut, place] : [place, cut];
  });
}
