import type { LayoutGraph } from './layout-graph';

/** Which way an edge leads: with the flow, against it, or back to its own node. */
export const FORWARD = 0;
export const BACK = 1;
export const LOOP = 2;

/** What is known of an edge from the drawing before; undefined: nothing. */
export type KnownWay = (edge: number) => typeof FORWARD | typeof BACK | undefined;

interface Before {
  readonly way: KnownWay;
  /** Column of each node; -1: it had none. Those with one keep their order, so together with it the forward edges hold no cycle either. */
  readonly column: Int32Array;
}

/**
 * The way of each edge (`FORWARD`, `BACK`, `LOOP`), so that the forward ones hold no cycle. Evidence decides, in this order: the
 * order of the stages, the drawing before, an outcome that sends work back, a depth-first walk in the order of the SOP.
 */
export function breakCycles(graph: LayoutGraph, drawn?: Before): Uint8Array {
  const { edges, stage, from, to, nodes } = graph;
  const way = new Uint8Array(edges.length);
  const forward: number[][] = nodes.map(() => []);
  const later: number[] = [];
  edges.forEach((edge, index) => {
    const before = drawn?.way(index);
    if (edge.from === edge.to) way[index] = LOOP;
    else if ((stage[edge.from] ?? 0) > (stage[edge.to] ?? 0) || before === BACK) way[index] = BACK;
    else if (before === FORWARD || !(edge.negative || drawn)) forward[edge.from]?.push(index);
    else later.push(index);
  });
  for (const index of closing(graph, forward)) {
    way[index] = BACK;
    const list = forward[from[index] ?? 0];
    list?.splice(list.indexOf(index), 1);
  }
  later.sort((a, b) => Number(edges[a]?.negative) - Number(edges[b]?.negative) || a - b);
  for (const index of later) {
    if (reaches(graph, forward, to[index] ?? 0, from[index] ?? 0, drawn?.column)) way[index] = BACK;
    else forward[from[index] ?? 0]?.push(index);
  }
  return way;
}

/** Edges that close a cycle in a depth-first walk from the starts, then from whatever is left. */
function closing({ nodes, to }: LayoutGraph, out: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  const state = new Uint8Array(nodes.length);
  const isEntered = new Uint8Array(nodes.length);
  for (const list of out) for (const edge of list) isEntered[to[edge] ?? 0] = 1;
  const roots = [...nodes.keys()].sort((a, b) => (isEntered[a] ?? 0) - (isEntered[b] ?? 0) || a - b);
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
      const target = to[index] ?? 0;
      if (state[target] === 1) found.push(index);
      else if (state[target] === 0) {
        state[target] = 1;
        path.push({ node: target, next: 0 });
      }
    }
  }
  return found;
}

/** Over forward edges, and from every node with a column to all of later columns. */
function reaches(
  { to, nodes }: LayoutGraph,
  out: readonly (readonly number[])[],
  start: number,
  goal: number,
  column?: Int32Array,
): boolean {
  const seen = new Set([start]);
  const open = [start];
  let opened = Number.POSITIVE_INFINITY;
  const visit = (node: number) => {
    if (seen.has(node)) return;
    seen.add(node);
    open.push(node);
  };
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === goal) return true;
    for (const index of out[node] ?? []) visit(to[index] ?? 0);
    const own = column?.[node] ?? -1;
    if (own < 0 || own >= opened) continue;
    for (let other = 0; other < nodes.length; other += 1) {
      const place = column?.[other] ?? -1;
      if (place > own && place <= opened) visit(other);
    }
    opened = own;
  }
  return false;
}
