import { fromElk } from './columns/from-elk';
import { toElk } from './columns/to-elk';
import type { ElkEngine } from './elk-engine';
import { breakCycles } from './graph/break-cycles';
import type { GridPlacement } from './graph/grid-placement';
import type { LayoutGraph } from './graph/layout-graph';
import { placeInRows, THOROUGH } from './search/make-placement';

const LIMIT_MS = 5000;
/** Beyond this many connectors a step ELK takes minutes (measured: 60 fully joined steps ran over 30 s). */
const DENSE = 6;

/** What ELK found; null where it could not be used, with a sentence for the person. */
export interface ElkPlacement {
  readonly placement: GridPlacement | null;
  readonly note: string;
}

/** Columns and order by ELK, in our rows. Rejects only when the signal is aborted. */
export async function askElk(graph: LayoutGraph, elk: ElkEngine, signal: AbortSignal | undefined): Promise<ElkPlacement> {
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
