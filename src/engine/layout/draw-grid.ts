import type { Point, Rect } from '../../sop/model/drawing';
import type { GridPlacement } from './graph/grid-placement';
import type { LayoutGraph } from './graph/layout-graph';
import { turned } from './graph/turned';
import { placeLabels } from './labels/place-labels';
import { assignTracks } from './routing/assign-tracks';
import { drawRoutes } from './routing/draw-routes';
import { type GridSpace, gridSpace, routingOrder } from './routing/grid-space';
import { type Extent, linePlaces } from './routing/line-places';
import { orderSegments, type SegmentOrder } from './routing/order-segments';
import { placeSegments } from './routing/place-segments';
import { Routes } from './routing/route-edges';
import { type Segment, segmentsOf } from './routing/segments';

/** A drawing of a graph, px: boxes by node, ways and labels by edge, bands by index. */
export interface GraphDrawing {
  readonly boxes: readonly Rect[];
  readonly ways: readonly (readonly Point[])[];
  readonly labels: readonly (Rect | undefined)[];
  readonly lanes: readonly Extent[];
  readonly stages: readonly Extent[];
}

/** A placement with its connectors led over the lattice. */
export interface RoutedGrid {
  readonly grid: GridSpace;
  readonly routes: Routes;
  readonly segments: readonly (readonly Segment[])[];
  readonly order: SegmentOrder;
}

/** Above this many steps a way is looked for near its ends first. */
const LARGE = 150;
const REACH = 10;

/** Leads all connectors of a placement over its lattice. `passes`: how often they are taken up and laid again. */
export function routeGrid(graph: LayoutGraph, placement: GridPlacement, passes: number): RoutedGrid {
  const grid = gridSpace(graph, placement);
  const routes = new Routes(grid.space);
  const reach = graph.nodes.length > LARGE ? REACH : Number.POSITIVE_INFINITY;
  routes.routeAll({ order: routingOrder(graph, placement, grid), passes, reach });
  const segments = segmentsOf(routes.paths, grid.space.x.length);
  return { grid, routes, segments, order: orderSegments(segments) };
}

/** Gives everything its length and its place. */
export function drawGrid(graph: LayoutGraph, { grid, segments, order }: RoutedGrid): GraphDrawing {
  const tracks = assignTracks(order);
  const places = linePlaces(graph, grid, segments, tracks);
  const boxes = graph.nodes.map(({ length, breadth }, node): Rect => {
    const x = (places.x[grid.x[node] ?? 0] ?? 0) - length / 2;
    const y = (places.y[grid.y[node] ?? 0] ?? 0) - breadth / 2;
    return turned({ x, y, width: length, height: breadth }, graph.isDown);
  });
  const ways = drawRoutes(graph, segments, placeSegments(graph, grid, tracks, places), boxes);
  const { lanes, stages } = places;
  return { boxes, ways, labels: placeLabels(labelSizes(graph), ways, boxes, ground(lanes, stages, graph.isDown)), lanes, stages };
}

/** All lanes with all stages as one box, px of the drawing. */
export function ground(lanes: readonly Extent[], stages: readonly Extent[], isDown: boolean): Rect {
  const [across, along] = [total(lanes), total(stages)];
  return turned({ x: along.start, y: across.start, width: along.size, height: across.size }, isDown);
}

function total(bands: readonly Extent[]): Extent {
  const start = Math.min(...bands.map((band) => band.start));
  return { start, size: Math.max(...bands.map((band) => band.start + band.size)) - start };
}

/** Width and height of each label, px of the drawing. */
export function labelSizes({ edges, isDown }: LayoutGraph): ({ readonly width: number; readonly height: number } | null)[] {
  return edges.map(({ label }) => {
    if (label === null) return null;
    return isDown ? { width: label.breadth, height: label.length } : { width: label.length, height: label.breadth };
  });
}
