import type { SopDocument } from '../../sop/model/sop-document';
import { askElk } from './ask-elk';
import type { ElkEngine } from './elk-engine';
import { isPinned, layoutGraph } from './graph/layout-graph';
import { layOutSearched } from './lay-out-searched';
import type { LayoutResult } from './layout-result';

/** Whose columns and order are taken: the better ones, or always those of one. */
export type EngineChoice = 'best' | 'elk' | 'own';

interface Options {
  readonly elk: ElkEngine;
  readonly engine?: EngineChoice | undefined;
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Lays out a whole SOP as well as we can: ELK's columns and our own are tried, improved and drawn, and the measures pick the drawing.
 * Where ELK fails or takes longer than five seconds our own stand, and the result says so. Pinned steps stay where they are, and all
 * others are laid out round them. Rejects only when the signal is aborted.
 */
export async function layOut(sop: SopDocument, { elk, engine = 'best', signal, onProgress }: Options): Promise<LayoutResult> {
  const graph = layoutGraph(sop);
  const pinned = isPinned(sop, graph);
  // ELK knows no steps that stay: where some are pinned its columns would not fit.
  const isAsked = engine !== 'own' && !graph.nodes.some((_, node) => pinned(node));
  onProgress?.(0.05);
  const { placement, note } = isAsked ? await askElk(graph, elk, signal) : { placement: null, note: '' };
  signal?.throwIfAborted();
  return layOutSearched(sop, {
    elk: placement,
    withOwn: engine !== 'elk' || placement === null,
    note,
    onProgress: (share) => onProgress?.(0.2 + share * 0.8),
  });
}
