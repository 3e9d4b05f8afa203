import type { ElkNode } from 'elkjs/lib/elk-api';
import type { LayoutGraph } from '../graph/layout-graph';
import type { Columns } from './assign-columns';

interface Spot {
  readonly index: number;
  readonly stage: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** What ELK found: columns, and a wish for the order across the flow. */
export interface ElkColumns {
  readonly columns: Columns;
  readonly seed: Float64Array;
}

/** Columns out of ELK's x (a layer ends where the next one begins), order out of its y. Throws when ELK left a node out. */
export function fromElk({ nodes, stageIds }: LayoutGraph, drawn: ElkNode): ElkColumns {
  const byId = new Map((drawn.children ?? []).map((child) => [child.id, child]));
  const spots = nodes.map((node, index): Spot => {
    const child = byId.get(`n${index}`);
    if (child?.x === undefined || child.y === undefined || !Number.isFinite(child.x) || !Number.isFinite(child.y)) {
      throw new Error(`ELK gave no place to ${node.id}`);
    }
    return { index, stage: node.stage, from: child.x, to: child.x + node.length, y: child.y };
  });
  const column = new Int32Array(nodes.length);
  const firstOf = new Int32Array(stageIds.length + 1);
  let next = 0;
  for (let stage = 0; stage < stageIds.length; stage += 1) {
    firstOf[stage] = next;
    let count = -1;
    let end = Number.NEGATIVE_INFINITY;
    const inStage = spots.filter((spot) => spot.stage === stage).sort((a, b) => a.from - b.from || a.index - b.index);
    for (const spot of inStage) {
      if (spot.from >= end) count += 1;
      end = Math.max(end, spot.to);
      column[spot.index] = next + count;
    }
    next += Math.max(1, count + 1);
  }
  firstOf[stageIds.length] = next;
  const seed = new Float64Array(nodes.length);
  [...spots]
    .sort((a, b) => a.y - b.y || a.index - b.index)
    .forEach((spot, place) => {
      seed[spot.index] = place;
    });
  return { columns: { column, firstOf }, seed };
}
