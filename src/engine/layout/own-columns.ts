import type { Columns } from './columns';
import type { LayoutGraph } from './layout-graph';

/** Longest path within each stage, order as in the SOP. Always works, also where ELK fails or is late. */
export function ownColumns({ nodes, edges }: LayoutGraph, back: ReadonlySet<number>): Columns {
  const column = nodes.map(() => 0);
  // In a graph without cycles no path is longer than the number of nodes; a pass without a change ends it.
  for (let pass = 0, changed = true; changed && pass <= nodes.length; pass += 1) {
    changed = false;
    edges.forEach((edge, index) => {
      const from = nodes[edge.from];
      const to = nodes[edge.to];
      if (back.has(index) || from === undefined || to === undefined || from.stage !== to.stage) return;
      const least = (column[edge.from] ?? 0) + 1;
      if ((column[edge.to] ?? 0) >= least) return;
      column[edge.to] = least;
      changed = true;
    });
  }
  return { column, order: nodes.map((_, index) => index) };
}
