import type { SopDocument } from '../../sop/model/sop-document';
import { fromElk } from './columns/from-elk';
import { toElk } from './columns/to-elk';
import { drawGrid, type GraphDrawing, routeGrid } from './draw-grid';
import type { ElkEngine } from './elk-engine';
import { breakCycles } from './graph/break-cycles';
import type { GridPlacement } from './graph/grid-placement';
import { type LayoutGraph, layoutGraph } from './graph/layout-graph';
import { type LayoutResult, toResult } from './layout-result';
import { drawingCost } from './measure/drawing-measures';
import { measureDrawing } from './measure/measure-drawing';
import { drawingOfGraph } from './measure/measured-drawing';
import type { Candidate } from './search/candidate';
import { placeInRows, THOROUGH } from './search/make-placement';
import { searchPlacement } from './search/search-placement';

/** Whose columns and order are taken: the better ones, or always those of one. */
export type EngineChoice = 'best' | 'elk' | 'own';

const LIMIT_MS = 5000;
/** Beyond this many connectors a step ELK takes minutes (measured: 60 fully joined steps ran over 30 s). */
const DENSE = 6;
const PASSES = 2;
const EPSILON = 1e-6;

interface Options {
  readonly elk: ElkEngine;
  readonly engine?: EngineChoice | undefined;
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Lays out a whole SOP as well as we can: ELK's columns and our own are tried, improved and drawn, and the measures pick the drawing.
 * Where ELK fails or takes longer than five seconds our own stand, and the result says so. Rejects only when the signal is aborted.
 */
export async function layOut(sop: SopDocument, { elk, engine = 'best', signal, onProgress }: Options): Promise<LayoutResult> {
  const graph = layoutGraph(sop);
  onProgress?.(0.05);
  const found = engine === 'own' ? { placement: null, note: '' } : await askElk(graph, elk, signal);
  signal?.throwIfAborted();
  onProgress?.(0.2);
  const candidates = searchPlacement(graph, {
    compact: true,
    elk: found.placement,
    withOwn: engine !== 'elk' || found.placement === null,
    onProgress: (share) => onProgress?.(0.2 + share * 0.6),
  });
  signal?.throwIfAborted();
  const best = pick(graph, candidates);
  onProgress?.(1);
  return toResult(sop, graph, { placement: best.placement, drawing: best.drawing, engine: best.origin, note: found.note });
}

interface Finalist extends Candidate {
  readonly drawing: GraphDrawing;
}

/** How many of the best placements are drawn and judged: in a large drawing the search's own cost is near enough. */
function finalistCount({ nodes }: LayoutGraph): number {
  if (nodes.length > 120) return 1;
  return nodes.length > 60 ? 3 : 6;
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

async function askElk(
  graph: LayoutGraph,
  elk: ElkEngine,
  signal: AbortSignal | undefined,
): Promise<{ readonly placement: GridPlacement | null; readonly note: string }> {
  if (graph.nodes.length === 0) return { placement: null, note: '' };
  if (graph.edges.length > graph.nodes.length * DENSE) {
    return { placement: null, note: 'This SOP has too many connectors for ELK, so Laneway used its own columns.' };
  }
  const way = breakCycles(graph);
  try {
    const { columns, seed } = fromElk(graph, await inTime(elk, toElk(graph, way), signal));
    return { placement: placeInRows(graph, way, new Uint8Array(graph.edges.length), columns, { ...THOROUGH, seed }), note: '' };
  } catch {
    signal?.throwIfAborted();
    return { placement: null, note: 'ELK could not lay out this SOP, so Laneway used its own columns.' };
  }
}

async function inTime(elk: ElkEngine, graph: Parameters<ElkEngine['layout']>[0], signal: AbortSignal | undefined) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      elk.terminate();
      reject(new Error('ELK took too long'));
    }, LIMIT_MS);
    signal?.addEventListener('abort', () => {
      elk.terminate();
      reject(new Error('cancelled'));
    });
  });
  try {
    return await Promise.race([elk.layout(graph), stop]);
  } finally {
    clearTimeout(timer);
  }
}
