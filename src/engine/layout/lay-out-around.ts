import { readState, writeState } from '../../sop/drawing/layout-state';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { drawAround } from './fixed/draw-around';
import { breakCycles } from './graph/break-cycles';
import { stateOf, waysFrom } from './graph/drawn-before';
import { gridOfDrawing } from './graph/grid-of-drawing';
import { boxesOf, layoutGraph } from './graph/layout-graph';
import { keepHandMade } from './keep-hand-made';
import { type LayoutResult, resultOf } from './layout-result';
import { keepPlacement } from './search/make-placement';

/**
 * Lays out only the `free` steps; all others stay exactly where they are in their cell, while lanes and stages may grow and push the
 * later ones on as blocks. All connectors are led anew. Synchronous; the same input gives the same drawing.
 */
export function layOutAround(sop: SopDocument, free: ReadonlySet<StepId>): LayoutResult {
  const graph = layoutGraph(sop);
  const boxes = boxesOf(sop, graph);
  const isKept = (node: number) => boxes[node] !== undefined && !free.has(graph.nodes[node]?.id ?? ('' as StepId)); // no step has an empty id
  const before = gridOfDrawing(graph, boxes, isKept);
  const way = breakCycles(graph, { way: waysFrom(graph, before.column, null), column: before.column });
  const placement = keepPlacement(graph, way, { ...before, drop: new Uint8Array(graph.edges.length) });
  // A drawing that no layout made stays one: the next edit must not tidy what nobody asked to be tidied.
  const state = readState(sop.drawing.state) === null ? sop.drawing.state : writeState(stateOf(graph, placement));
  return keepHandMade(sop, resultOf(drawAround(sop, graph, placement, isKept), { state, engine: 'own', note: '' }));
}
