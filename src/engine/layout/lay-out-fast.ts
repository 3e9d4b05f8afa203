import type { SopDocument } from '../../sop/model/sop-document';
import { chooseDrops } from './columns/choose-drops';
import { drawGrid, routeGrid } from './draw-grid';
import { breakCycles } from './graph/break-cycles';
import { layoutGraph } from './graph/layout-graph';
import { type LayoutResult, toResult } from './layout-result';
import { makePlacement, THOROUGH } from './search/make-placement';

const PASSES = 2;

/** Lays out a whole SOP at once, without a search and without ELK: good, not the best. Synchronous; the same input gives the same drawing. */
export function layOutFast(sop: SopDocument): LayoutResult {
  const graph = layoutGraph(sop);
  const way = breakCycles(graph);
  const placement = makePlacement(graph, way, chooseDrops(graph, way, 1), THOROUGH);
  return toResult(sop, graph, { placement, drawing: drawGrid(graph, routeGrid(graph, placement, PASSES)), engine: 'own', note: '' });
}
