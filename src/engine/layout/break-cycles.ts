import type { LayoutGraph } from './layout-graph';

/**
 * The edges that lead back, by index. Evidence decides: an edge into an earlier stage leads back; a rejected one leads back when it
 * closes a cycle; of what is left, the one that a depth-first walk in the order of the SOP finds closing a cycle.
 */
export function backEdges(graph: LayoutGraph): ReadonlySet<number> {
  const { nodes, edges } = graph;
  const back = new Set<number>();
  const forward: number[][] = nodes.map(() => []);
  const later: number[] = [];
  edges.forEach((edge, index) => {
    const from = nodes[edge.from];
    const to = nodes[edge.to];
    if (from === undefined || to === undefined || edge.from === edge.to || from.stage > to.stage) back.add(index);
    else if (edge.negative) later.push(index);
    else forward[edge.from]?.push(index);
  });
  for (const index of closing(graph, forward)) {
    back.add(index);
    const list = forward[edges[index]?.from ?? 0];
    list?.splice(list.indexOf(index), 1);
  }
  for (const index of later) {
    const edge = edges[index];
    if (edge === undefined) continue;
    if (reaches(graph, forward, edge.to, edge.from)) back.add(index);
    else forward[edge.from]?.push(index);
  }
  return back;
}

/** Edges that close a cycle in a depth-first walk from the starts, then from whatever is left. */
function closing({ nodes, edges }: LayoutGraph, out: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  const state = new Uint8Array(nodes.length);
  const entered = new Set(edges.map((edge) => edge.to));
  const roots = [...nodes.keys()].sort((a, b) => Number(entered.has(a)) - Number(entered.has(b)) || a - b);
  for (const root of roots) {
    if (state[root] !== 0) continue;
    state[root] = 1;
    const path: { readonly node: number; next: number }[] = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const index = out[top.node]?.[top.next];
      top.next += 1;
      if (index === undefined) {
        state[top.node] = 2;
        path.pop();
        continue;
      }
      const target = edges[index]?.to ?? 0;
      if (state[target] === 1) found.push(index);
      else if (state[target] === 0) {
        state[target] = 1;
        path.push({ node: target, next: 0 });
      }
    }
  }
  return found;
}

function reaches({ edges }: LayoutGraph, out: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === to) return true;
    for (const index of out[node] ?? []) {
      const next = edges[index]?.to;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}
