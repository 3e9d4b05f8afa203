import type { Route } from '../../sop/model/drawing';
import type { ConnectorId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { ground, labelSizes } from './draw-grid';
import { type FixedSteps, NOWHERE } from './fixed/fixed-space';
import { routeFixed } from './fixed/route-fixed';
import { type LayoutGraph, layoutGraph } from './graph/layout-graph';
import { turned } from './graph/turned';
import { placeLabels } from './labels/place-labels';

/** The steps and bands of an SOP as they are drawn, in flow coordinates. */
export function fixedSteps(sop: SopDocument, { nodes, laneIds, stageIds, isDown }: LayoutGraph): FixedSteps {
  const band = (bands: ReadonlyMap<string, { readonly start: number; readonly size: number }>) => (id: string) =>
    bands.get(id) ?? { start: 0, size: 0 };
  return {
    boxes: nodes.map(({ id }) => turned(sop.drawing.placements.get(id) ?? NOWHERE, isDown)),
    lanes: laneIds.map(band(sop.drawing.lanes)),
    stages: stageIds.map(band(sop.drawing.stages)),
  };
}

/**
 * Leads connectors anew while all steps stay where they are. `only`: those connectors; the others keep their ways and are heeded.
 * Returns the routes that were asked for, with the places of their labels; px of the drawing.
 */
export function reroute(sop: SopDocument, only?: ReadonlySet<ConnectorId>): readonly Route[] {
  const graph = layoutGraph(sop, { sizes: 'drawn' });
  const asked = only && new Set([...graph.edges.keys()].filter((edge) => only.has(graph.edges[edge]?.id ?? ('' as ConnectorId))));
  const before = graph.edges.map(({ id }) => sop.drawing.routes.get(id)?.points ?? []);
  const fixed = fixedSteps(sop, graph);
  const ways = routeFixed(graph, fixed, { only: asked, ways: before });
  const boxes = graph.nodes.map(({ id }) => sop.drawing.placements.get(id) ?? NOWHERE);
  const sizes = labelSizes(graph).map((size, edge) => (asked === undefined || asked.has(edge) ? size : null));
  const labels = placeLabels(sizes, ways, boxes, ground(fixed.lanes, fixed.stages, graph.isDown));
  return graph.edges.flatMap(({ id }, edge): Route[] => {
    if (asked !== undefined && !asked.has(edge)) return [];
    const label = labels[edge];
    const points = ways[edge] ?? [];
    return [label === undefined ? { id, points } : { id, points, label }];
  });
}
