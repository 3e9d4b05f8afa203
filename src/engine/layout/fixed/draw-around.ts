import { settled } from '../../../sop/drawing/settled';
import type { LaneBand, Placement, StageBand } from '../../../sop/model/drawing';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { drawGrid, routeGrid } from '../draw-grid';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';
import { turned } from '../graph/turned';
import { fixedSteps, reroute } from '../reroute';
import { fitRound } from './fit-round';
import { type FixedSteps, NOWHERE } from './fixed-space';

/** The SOP with its free steps drawn round the kept ones, and all connectors led anew. */
export function drawAround(sop: SopDocument, graph: LayoutGraph, placement: GridPlacement, isKept: (node: number) => boolean): SopDocument {
  const natural = drawGrid(graph, routeGrid(graph, placement, 1));
  const fitted = fitRound(graph, { placement, natural, now: fixedSteps(sop, graph), isKept });
  const placed = settled(withSteps(sop, graph, fitted));
  const routes = new Map(reroute(placed).map((route) => [route.id, route]));
  return { ...placed, drawing: { ...placed.drawing, routes } };
}

function withSteps(sop: SopDocument, graph: LayoutGraph, { boxes, lanes, stages }: FixedSteps): SopDocument {
  const placements = new Map(
    graph.nodes.map(({ id }, node): [StepId, Placement] => {
      const box = turned(boxes[node] ?? NOWHERE, graph.isDown);
      return [id, { id, ...box, pinned: sop.drawing.placements.get(id)?.pinned ?? false }];
    }),
  );
  const bands = <Band extends LaneBand | StageBand>(ids: readonly string[], extents: FixedSteps['lanes']) =>
    new Map(ids.map((id, index) => [id as Band['id'], { id, ...(extents[index] ?? { start: 0, size: 0 }) } as Band])); // ids of the SOP's own roles and stages
  const drawing = {
    ...sop.drawing,
    placements,
    routes: new Map(),
    lanes: bands<LaneBand>(graph.laneIds, lanes),
    stages: bands<StageBand>(graph.stageIds, stages),
  };
  return { ...sop, drawing };
}
