import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Columns } from './columns';
import type { LayoutGraph } from './layout-graph';

interface Spot {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Columns out of ELK's x (a layer ends where the next one begins), order out of its y. Throws when ELK left a node out. */
export function fromElk({ nodes }: LayoutGraph, drawn: ElkNode): Columns {
  const byId = new Map((drawn.children ?? []).map((child) => [child.id, child]));
  const spots = nodes.map((node, index): Spot => {
    const child = byId.get(`n${index}`);
    if (child?.x === undefined || child.y === undefined || !Number.isFinite(child.x) || !Number.isFinite(child.y)) {
      throw new Error(`ELK gave no place to ${node.id}`);
    }
    return { index, from: child.x, to: child.x + node.length, y: child.y };
  });
  const column = nodes.map(() => 0);
  const stages = new Set(nodes.map((node) => node.stage));
  for (const stage of stages) {
    let count = -1;
    let end = Number.NEGATIVE_INFINITY;
    const inStage = spots.filter((spot) => nodes[spot.index]?.stage === stage).sort((a, b) => a.from - b.from || a.index - b.index);
    for (const spot of inStage) {
      if (spot.from >= end) count += 1;
      end = Math.max(end, spot.to);
      column[spot.index] = count;
    }
  }
  const order = nodes.map(() => 0);
  [...spots]
    .sort((a, b) => a.y - b.y || a.index - b.index)
    .forEach((spot, place) => {
      order[spot.index] = place;
    });
  return { column, order };
}
