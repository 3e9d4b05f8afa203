import { meetOutline } from '../../../sop/drawing/meet-outline';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { LayoutGraph } from '../graph/layout-graph';
import { turned } from '../graph/turned';
import type { Segment } from './segments';

/** How far a loop reaches out, and from the corner it begins and ends: closer than any connector of others. */
const LOOP = 8;
const CORNER = 4;

const turnedPoint = ([x, y]: Point): Point => [y, x];

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** The points of each connector, px of the drawing, ends on the outlines of its steps; `boxes` are px of the drawing too. */
export function drawRoutes(
  graph: LayoutGraph,
  segments: readonly (readonly Segment[])[],
  placeOf: ReadonlyMap<Segment, number>,
  boxes: readonly Rect[],
): (readonly Point[])[] {
  return graph.edges.map((edge, index) => {
    const from = boxes[edge.from];
    const to = boxes[edge.to];
    const parts = segments[index] ?? [];
    if (from === undefined || to === undefined) return [];
    if (edge.from === edge.to) {
      const isDecision = graph.nodes[edge.from]?.kind === 'decision';
      return onOutlines(graph, edge, selfLoop(from, loopNumber(graph, index), isDecision), [from, to]);
    }
    const corners: Point[] = [];
    parts.slice(1).forEach((part, place) => {
      const at = placeOf.get(part) ?? 0;
      const before = placeOf.get(parts[place] ?? part) ?? 0;
      corners.push(part.isAlong ? [before, at] : [at, before]);
    });
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return [];
    const flowFrom = turned(from, graph.isDown);
    const flowTo = turned(to, graph.isDown);
    const start = sidePoint(flowFrom, first, placeOf.get(first) ?? 0, first.end > first.start);
    const end = sidePoint(flowTo, last, placeOf.get(last) ?? 0, last.start > last.end);
    const points = [start, ...corners, end].map(([x, y]): Point => [hundredths(x), hundredths(y)]);
    return onOutlines(graph, edge, graph.isDown ? points.map(turnedPoint) : points, [from, to]);
  });
}

/** Where a segment meets the side of a box: the far one when it leads onwards, else the near one. */
function sidePoint(box: Rect, { isAlong }: Segment, at: number, isFar: boolean): Point {
  if (isAlong) return [isFar ? box.x + box.width : box.x, at];
  return [at, isFar ? box.y + box.height : box.y];
}

function onOutlines(
  { nodes }: LayoutGraph,
  { from, to }: { readonly from: number; readonly to: number },
  points: readonly Point[],
  [source, target]: readonly [Rect, Rect],
): readonly Point[] {
  const first = points[0];
  const second = points[1];
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined) return points;
  const start = meetOutline(nodes[from]?.kind ?? 'task', source, second, first);
  const end = meetOutline(nodes[to]?.kind ?? 'task', target, beforeLast, last);
  return [start, ...points.slice(1, -1), end];
}

/** How many loops of the same step come before this one. */
function loopNumber({ out, from, to }: LayoutGraph, index: number): number {
  const node = from[index] ?? 0;
  return (out[node] ?? []).filter((edge) => edge < index && to[edge] === node).length;
}

/** A connector that leads to its own step: round one of its corners, where no other connector ends. */
function selfLoop({ x, y, width, height }: Rect, number: number, isPointed: boolean): readonly Point[] {
  const [isRight, isLow] = [number % 4 < 2, number % 2 === 0];
  const inset = (side: number) => (isPointed ? side / 4 : CORNER);
  const [sideX, outward] = isRight ? [x + width, 1] : [x, -1];
  const [sideY, downward] = isLow ? [y + height, 1] : [y, -1];
  const fromY = hundredths(sideY - downward * inset(height));
  const toX = hundredths(sideX - outward * inset(width));
  const [farX, farY] = [hundredths(sideX + outward * LOOP), hundredths(sideY + downward * LOOP)];
  return [
    [sideX, fromY],
    [farX, fromY],
    [farX, farY],
    [toX, farY],
    [toX, sideY],
  ];
}
