import type { SopDocument } from '../../sop/model/sop-document';
import { backEdges } from './break-cycles';
import type { Columns } from './columns';
import { drawColumns } from './draw-columns';
import type { ElkEngine } from './elk-engine';
import { fromElk } from './from-elk';
import { layoutGraph } from './layout-graph';
import type { LayoutResult } from './layout-result';
import { ownColumns } from './own-columns';
import { toElk } from './to-elk';

const LIMIT_MS = 5000;
/** Beyond this many connectors a step ELK takes minutes (measured: 60 fully joined steps ran over 30 s). */
const DENSE = 6;

interface Options {
  readonly elk: ElkEngine;
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Lays out a whole SOP: ELK finds columns and order, we place them into lanes and stages and lead the connectors. Where ELK fails
 * or takes longer than five seconds our own columns stand in, and the result says so. Rejects only when the signal is aborted.
 */
export async function layOut(sop: SopDocument, { elk, signal, onProgress }: Options): Promise<LayoutResult> {
  const graph = layoutGraph(sop);
  const back = backEdges(graph);
  onProgress?.(0.1);
  let columns: Columns | null = null;
  let note = '';
  if (graph.nodes.length > 0 && graph.edges.length <= graph.nodes.length * DENSE) {
    try {
      columns = fromElk(graph, await inTime(elk, toElk(graph, back), signal));
    } catch {
      signal?.throwIfAborted();
      note = 'ELK could not lay out this SOP, so Laneway used its own columns.';
    }
  } else if (graph.nodes.length > 0) note = 'This SOP has too many connectors for ELK, so Laneway used its own columns.';
  signal?.throwIfAborted();
  onProgress?.(0.5);
  const drawn = drawColumns(sop, graph, columns ?? ownColumns(graph, back), back);
  onProgress?.(1);
  return { ...drawn, engine: columns === null ? 'own' : 'elk', note };
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
