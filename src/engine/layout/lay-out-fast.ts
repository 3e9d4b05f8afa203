import { writeState } from '../../sop/drawing/layout-state';
import type { SopDocument } from '../../sop/model/sop-document';
import { chooseDrops } from './columns/choose-drops';
import { drawGrid, routeGrid } from './draw-grid';
import { breakCycles } from './graph/break-cycles';
import { stateOf } from './graph/drawn-before';
import { layoutGraph } from './graph/layout-graph';
import { type LayoutResult, toResult } from './layout-result';
import { makePlacement, THOROUGH } from './search/make-placement';

const PASSES = 2;

/** Lays out a whole SOP at once, without a search and without ELK: good, not the best. Synchronous; the same input gives the same drawing. */
export function layOutFast(sop: SopDocument): LayoutResult {
  const graph = layoutGraph(sop);
  const way = breakCycles(graph);
  const drop = graph.isCompact ? chooseDrops(graph, way, 1) : new Uint8Array(graph.edges.length);
  const placement = makePlacement(graph, way, drop, THOROUGH);
  const state = writeState(stateOf(graph, placement));
  return toResult(sop, graph, drawGrid(graph, routeGrid(graph, placement, PASSES)), { state, engine: 'own', note: '' });
}
