import { readState } from '../../sop/drawing/layout-state';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { canDrop, fitsDrops } from './columns/choose-drops';
import { drawGrid, routeGrid } from './draw-grid';
import { breakCycles } from './graph/break-cycles';
import { type DrawnBefore, drawnBefore } from './graph/drawn-before';
import { type LayoutGraph, layoutGraph } from './graph/layout-graph';
import { layOutAround } from './lay-out-around';
import { type LayoutResult, toResult } from './layout-result';
import { turned } from './routing/draw-routes';
import { keepPlacement } from './search/make-placement';

const PASSES = 2;

/**
 * Lays out an SOP after an edit so that what was there stays in its order: columns and rows of the drawing before are kept, only what is
 * new or moved to another cell gets new ones. Pinned steps stay exactly where they are. A drawing that no layout made is left as it is,
 * and only its connectors are led anew. Synchronous; the same input gives the same drawing.
 */
export function layOutAfterEdit(sop: SopDocument): LayoutResult {
  const state = readState(sop.drawing.state);
  const pinned = [...sop.drawing.placements.values()].filter((placement) => placement.pinned);
  if (state === null || pinned.length > 0) {
    const isFree = (id: StepId) => state !== null && !sop.drawing.placements.get(id)?.pinned;
    return layOutAround(sop, new Set([...sop.steps.keys()].filter(isFree)));
  }
  const graph = layoutGraph(sop);
  const boxes = graph.nodes.map(({ id }) => {
    const placed = sop.drawing.placements.get(id);
    return placed && turned(placed, graph.isDown);
  });
  const before = drawnBefore(graph, state, boxes);
  const way = breakCycles(graph, before);
  const placement = keepPlacement(graph, way, { ...before, drop: withNewDrops(graph, way, before) });
  return toResult(sop, graph, { placement, drawing: drawGrid(graph, routeGrid(graph, placement, PASSES)), engine: 'own', note: '' });
}

/** A hand-off to or from a step that is new may run straight across as well. */
function withNewDrops(graph: LayoutGraph, way: Uint8Array, { column, drop }: DrawnBefore): Uint8Array {
  const result = Uint8Array.from(drop);
  graph.edges.forEach(({ from, to }, edge) => {
    const isNew = (column[from] ?? -1) < 0 || (column[to] ?? -1) < 0;
    const lanes = Math.abs((graph.lane[from] ?? 0) - (graph.lane[to] ?? 0));
    if (isNew && lanes === 1 && canDrop(graph, way, edge) && fitsDrops(graph, result, edge)) result[edge] = 1;
  });
  return result;
}
