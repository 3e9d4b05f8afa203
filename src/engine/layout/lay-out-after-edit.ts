import { readState, writeState } from '../../sop/drawing/layout-state';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { canDrop, fitsDrops } from './columns/choose-drops';
import { drawGrid, routeGrid } from './draw-grid';
import { drawAround } from './fixed/draw-around';
import { breakCycles } from './graph/break-cycles';
import { type DrawnBefore, drawnBefore, stateOf } from './graph/drawn-before';
import { boxesOf, isPinned, type LayoutGraph, layoutGraph } from './graph/layout-graph';
import { keepHandMade } from './keep-hand-made';
import { layOutAround } from './lay-out-around';
import { type LayoutResult, resultOf, toResult } from './layout-result';
import { keepPlacement } from './search/make-placement';

const PASSES = 2;
const NOTHING: ReadonlySet<StepId> = new Set();

/**
 * Lays out an SOP after an edit so that what was there stays in its order: columns and rows of the drawing before are kept, only what is
 * new or moved to another cell gets new ones. Pinned steps stay exactly where they are. A drawing that no layout made is left as it is;
 * only its connectors are led anew, and the steps that are `fresh` find a place among the others. Ways that were made by hand are kept
 * where they fit. Synchronous; the same input gives the same drawing.
 */
export function layOutAfterEdit(sop: SopDocument, fresh = NOTHING): LayoutResult {
  const state = readState(sop.drawing.state);
  if (state === null) return layOutAround(sop, fresh);
  const graph = layoutGraph(sop, { bands: 'as-given' });
  const pinned = isPinned(sop, graph);
  const hasPins = graph.nodes.some((_, node) => pinned(node));
  const before = drawnBefore(graph, state, boxesOf(sop, graph), pinned);
  const way = breakCycles(graph, before);
  const drop = graph.isCompact ? withNewDrops(graph, way, before) : new Uint8Array(graph.edges.length);
  const placement = keepPlacement(graph, way, { ...before, drop });
  const made = { state: writeState({ ...stateOf(graph, placement), sizes: state.sizes }), engine: 'own', note: '' } as const;
  if (hasPins) return keepHandMade(sop, resultOf(drawAround(sop, graph, placement, pinned), made));
  return keepHandMade(sop, toResult(sop, graph, drawGrid(graph, routeGrid(graph, placement, PASSES)), made));
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
