import type { Point, Rect } from '../../../sop/model/drawing';
import type { LayoutGraph } from '../graph/layout-graph';
import { turned } from '../graph/turned';
import { assignTracks } from '../routing/assign-tracks';
import { drawRoutes } from '../routing/draw-routes';
import { orderSegments } from '../routing/order-segments';
import { Routes } from '../routing/route-edges';
import type { RoutingSpace } from '../routing/routing-space';
import { segmentsOf } from '../routing/segments';
import { crowdedParts } from './crowded-parts';
import { nearestLine } from './fixed-lines';
import { type FixedSteps, fixedSpace } from './fixed-space';
import { placeFixed } from './place-fixed';

interface Options {
  /** The edges to lead anew; the others keep their ways and are heeded. All: undefined. */
  readonly only?: ReadonlySet<number> | undefined;
  /** The ways as they are, px of the drawing. */
  readonly ways: readonly (readonly Point[])[];
}

const PASSES = 2;
const LARGE = 120;
const REACH = 14;
const BACK_LAST = 1e6;
const MOST_ROUNDS = 6;

/** Leads connectors round steps that stay where they are. Points are px of the drawing; edges that are not asked for keep theirs. */
export function routeFixed(graph: LayoutGraph, steps: FixedSteps, { only, ways }: Options): (readonly Point[])[] {
  const space = fixedSpace(graph, steps);
  const routes = new Routes(space);
  const isAsked = (edge: number) => graph.from[edge] !== graph.to[edge] && (only === undefined || only.has(edge));
  if (only !== undefined) {
    graph.edges.forEach((_, edge) => {
      if (isAsked(edge)) return;
      const path = onLattice(space, edge, ways[edge] ?? [], graph.isDown);
      if (path.length > 1) routes.traffic.mark(edge, path, 1);
    });
  }
  const rank = Float64Array.from(graph.edges, ({ from, to }) => {
    const a = steps.boxes[from];
    const b = steps.boxes[to];
    if (a === undefined || b === undefined) return 0;
    const isBack = b.x + b.width <= a.x;
    return (isBack ? BACK_LAST : 0) + Math.abs(a.x - b.x) + 2 * Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
  });
  const order = [...graph.edges.keys()].filter(isAsked).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
  const reach = Math.max(space.x.length, space.y.length) > LARGE ? REACH : Number.POSITIVE_INFINITY;
  routes.routeAll({ order, passes: only === undefined ? PASSES : 1, reach });
  const drawn = only === undefined ? drawWithRoom(graph, steps, routes, order, reach) : drawOnce(graph, steps, routes).drawn;
  return graph.edges.map((_, edge) => (only === undefined || only.has(edge) ? (drawn[edge] ?? []) : (ways[edge] ?? [])));
}

function drawOnce(graph: LayoutGraph, steps: FixedSteps, routes: Routes) {
  const segments = segmentsOf(routes.paths, routes.space.x.length);
  const places = placeFixed(graph, routes.space, steps, assignTracks(orderSegments(segments)));
  const boxes = steps.boxes.map((box): Rect => turned(box, graph.isDown));
  return { segments, drawn: drawRoutes(graph, segments, places, boxes) };
}

/** Draws the ways; where they don't all fit between the steps, the last of those that are crowded there look for another way. */
function drawWithRoom(graph: LayoutGraph, steps: FixedSteps, routes: Routes, order: readonly number[], reach: number) {
  const rank = new Map(order.map((edge, place) => [edge, place]));
  let best: readonly (readonly Point[])[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= MOST_ROUNDS && fewest > 0; round += 1) {
    const { segments, drawn } = drawOnce(graph, steps, routes);
    const crowded = crowdedParts(drawn);
    if (crowded.length < fewest) {
      fewest = crowded.length;
      best = drawn;
    }
    const again = new Set<number>();
    for (const { first, second } of crowded) {
      for (const { way, index } of [first, second]) {
        const part = segments[way]?.[index];
        if (part !== undefined) routes.traffic.crowd(part.isAlong, part.line, part.low, part.high);
        again.add(way);
      }
    }
    routes.layAgain(
      [...again].filter((edge) => rank.has(edge)).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
      reach,
    );
  }
  return best;
}

/** A way as vertices of the lattice, as near as they come: what others heed when they pass it. */
function onLattice({ x, y, seats, wishes }: RoutingSpace, edge: number, way: readonly Point[], isDown: boolean): number[] {
  const wish = wishes[edge];
  const from = seats[wish?.source ?? -1];
  const to = seats[wish?.target ?? -1];
  if (from === undefined || to === undefined || way.length < 2 || wish?.source === wish?.target) return [];
  const corners = way.slice(1, -1).map((point): readonly [number, number] => {
    const [alongFlow, across] = isDown ? [point[1], point[0]] : point;
    return [nearestLine(x, alongFlow), nearestLine(y, across)];
  });
  const path = [from.y * x.length + from.x];
  let [column, row] = [from.x, from.y];
  for (const [toColumn, toRow] of [...corners, [to.x, to.y] as const]) {
    while (column !== toColumn || row !== toRow) {
      const alongFirst = Math.abs((x[toColumn] ?? 0) - (x[column] ?? 0)) >= Math.abs((y[toRow] ?? 0) - (y[row] ?? 0));
      if (row === toRow || (column !== toColumn && alongFirst)) column += Math.sign(toColumn - column);
      else row += Math.sign(toRow - row);
      path.push(row * x.length + column);
    }
  }
  return path;
}
