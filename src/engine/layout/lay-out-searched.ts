import { writeState } from '../../sop/drawing/layout-state';
import type { SopDocument } from '../../sop/model/sop-document';
import { drawGrid, type GraphDrawing, routeGrid } from './draw-grid';
import { drawAround } from './fixed/draw-around';
import { breakCycles } from './graph/break-cycles';
import { stateOf, waysFrom } from './graph/drawn-before';
import { gridOfDrawing } from './graph/grid-of-drawing';
import type { GridPlacement } from './graph/grid-placement';
import { boxesOf, isPinned, type LayoutGraph, layoutGraph } from './graph/layout-graph';
import { type LayoutResult, resultOf, toResult } from './layout-result';
import { drawingCost } from './measure/drawing-measures';
import { measureDrawing } from './measure/measure-drawing';
import { drawingOfGraph } from './measure/measured-drawing';
import type { Candidate } from './search/candidate';
import { searchPlacement } from './search/search-placement';

const PASSES = 2;
const EPSILON = 1e-6;

interface Options {
  /** A placement to improve beside our own ones. */
  readonly elk?: GridPlacement | null;
  /** False: only that one. */
  readonly withOwn?: boolean;
  /** Says to the person what went otherwise than asked. */
  readonly note?: string;
  /** 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Lays out a whole SOP: placements are tried and improved, the best of them drawn, and the measures pick the drawing. Pinned steps
 * stay where they are, and all others are laid out round them. Synchronous; the same input gives the same drawing.
 */
export function layOutSearched(sop: SopDocument, { elk = null, withOwn = true, note = '', onProgress }: Options = {}): LayoutResult {
  const graph = layoutGraph(sop);
  const pinned = isPinned(sop, graph);
  const hasPins = graph.nodes.some((_, node) => pinned(node));
  const held = hasPins ? gridOfDrawing(graph, boxesOf(sop, graph), pinned).column : undefined;
  const way = breakCycles(graph, held && { way: waysFrom(graph, held, null), column: held });
  const candidates = searchPlacement(graph, { way, held, elk, withOwn, onProgress: (share) => onProgress?.(share * 0.9) });
  const best = pick(graph, candidates);
  onProgress?.(1);
  const made = { state: writeState(stateOf(graph, best.placement)), engine: best.origin, note };
  if (hasPins) return resultOf(drawAround(sop, graph, best.placement, pinned), made);
  return toResult(sop, graph, best.drawing, made);
}

interface Finalist extends Candidate {
  readonly drawing: GraphDrawing;
}

/** How many of the best placements are drawn and judged: in a large drawing the search's own cost is near enough. */
function finalistCount({ nodes }: LayoutGraph): number {
  if (nodes.length > 120) return 1;
  return nodes.length > 60 ? 4 : 12;
}

/** Draws the best candidates and takes the one that the measures like best; of equals the first. */
function pick(graph: LayoutGraph, candidates: readonly Candidate[]): Finalist {
  let best: Finalist | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates.slice(0, finalistCount(graph))) {
    const drawing = drawGrid(graph, routeGrid(graph, candidate.placement, PASSES));
    const cost = drawingCost(measureDrawing(drawingOfGraph(graph, drawing)));
    if (best !== undefined && cost >= least - EPSILON) continue;
    best = { ...candidate, drawing };
    least = cost;
  }
  if (best === undefined) throw new Error('No placement was tried');
  return best;
}
