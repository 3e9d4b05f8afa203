import { meetOutline } from '../../sop/drawing/meet-outline';
import type { Point, Rect } from '../../sop/model/drawing';
import { cornersOf, type Track } from './assign-tracks';
import type { Way } from './find-ways';
import type { LayoutGraph } from './layout-graph';
import { type Realised, TRACK } from './realise';

const EDGE_MARGIN = 8;
const LOOP = 18;

/** Where a part lies across its line: its track, centred; at a step never beyond the step's side. */
function offset({ track, of }: Track, room: number): number {
  const gap = of <= 1 ? 0 : Math.min(TRACK, Math.max(2, room / (of - 1)));
  return (track - (of - 1) / 2) * gap;
}

/** The points of each connector, flow coordinates, ends on the outlines of its steps. */
export function drawWays(
  graph: LayoutGraph,
  ways: readonly (Way | null)[],
  tracks: ReadonlyMap<string, Track>,
  { x, y }: Realised,
  boxes: readonly Rect[],
): (readonly Point[])[] {
  return graph.edges.map((edge, index) => {
    const from = boxes[edge.from];
    const to = boxes[edge.to];
    const way = ways[index];
    if (from === undefined || to === undefined) return [];
    if (way == null) return edge.from === edge.to ? loop(from) : [centre(from), centre(to)];
    const corners = cornersOf(way);
    const places = corners.slice(1).map((corner, part) => {
      const start = corners[part];
      const isLevel = start?.[1] === corner[1];
      const line = isLevel ? (y[corner[1]] ?? 0) : (x[corner[0]] ?? 0);
      const track = tracks.get(`${index}/${part}`) ?? { track: 0, of: 1 };
      const ends = [...(part === 0 ? [from] : []), ...(part === corners.length - 2 ? [to] : [])];
      const sides = ends.map((box) => (isLevel ? box.height : box.width) - 2 * EDGE_MARGIN);
      return { isLevel, at: Math.round(line + offset(track, Math.min(Number.POSITIVE_INFINITY, ...sides))) };
    });
    return tidy(pointsOf(places, from, to), graph, edge, from, to);
  });
}

interface Place {
  readonly isLevel: boolean;
  readonly at: number;
}

function pointsOf(places: readonly Place[], from: Rect, to: Rect): Point[] {
  const points: Point[] = [];
  places.forEach((place, index) => {
    const before = places[index - 1];
    if (before !== undefined) points.push(place.isLevel ? [before.at, place.at] : [place.at, before.at]);
  });
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [centre(from), centre(to)];
  const next = points[0] ?? centre(to);
  const previous = points.at(-1) ?? centre(from);
  return [sidePoint(from, first, next), ...points, sidePoint(to, last, previous)];
}

/** Where a straight part that lies at `place` meets the side of a box that looks towards a point. */
function sidePoint(box: Rect, { isLevel, at }: Place, towards: Point): Point {
  if (isLevel) return [towards[0] > box.x + box.width / 2 ? box.x + box.width : box.x, at];
  return [at, towards[1] > box.y + box.height / 2 ? box.y + box.height : box.y];
}

function tidy(
  points: readonly Point[],
  graph: LayoutGraph,
  edge: { readonly from: number; readonly to: number },
  from: Rect,
  to: Rect,
): Point[] {
  const [first, second] = points;
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined) return [...points];
  const start = meetOutline(graph.nodes[edge.from]?.kind ?? 'task', from, second, first);
  const end = meetOutline(graph.nodes[edge.to]?.kind ?? 'task', to, beforeLast, last);
  return [start, ...points.slice(1, -1), end];
}

function centre({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}

/** A connector that leads to its own step: round the far corner. */
function loop({ x, y, width, height }: Rect): Point[] {
  const right = x + width;
  const bottom = y + height;
  return [
    [right, y + height / 2],
    [right + LOOP, y + height / 2],
    [right + LOOP, bottom + LOOP],
    [x + width / 2, bottom + LOOP],
    [x + width / 2, bottom],
  ];
}
