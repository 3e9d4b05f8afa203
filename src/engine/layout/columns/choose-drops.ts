import { FORWARD } from '../graph/break-cycles';
import type { LayoutGraph } from '../graph/layout-graph';

/** True when a hand-off may share a column: it leads forward, into another lane of the same stage. */
export function canDrop({ from, to, lane, stage }: LayoutGraph, way: Uint8Array, edge: number): boolean {
  const source = from[edge] ?? 0;
  const target = to[edge] ?? 0;
  return way[edge] === FORWARD && lane[source] !== lane[target] && stage[source] === stage[target];
}

/** The side of its source that a hand-off leaves by: 1 towards later lanes, -1 towards earlier ones. */
function dropSide({ from, to, lane }: LayoutGraph, edge: number): number {
  return Math.sign((lane[to[edge] ?? 0] ?? 0) - (lane[from[edge] ?? 0] ?? 0));
}

/** True when a hand-off fits the other drops: one per side of a step, and a chain of them keeps its direction. */
export function fitsDrops(graph: LayoutGraph, drop: Uint8Array, edge: number): boolean {
  const { from, to, out, into } = graph;
  const source = from[edge] ?? 0;
  const target = to[edge] ?? 0;
  const side = dropSide(graph, edge);
  const isDrop = (other: number) => other !== edge && drop[other] === 1;
  return (
    !out[source]?.some((other) => isDrop(other) && dropSide(graph, other) === side) &&
    !into[source]?.some((other) => isDrop(other) && dropSide(graph, other) !== side) &&
    !into[target]?.some(isDrop) &&
    !out[target]?.some((other) => isDrop(other) && dropSide(graph, other) !== side)
  );
}

interface Candidate {
  readonly edge: number;
  readonly worth: number;
  readonly place: number;
}

/**
 * Hand-offs that are to run straight across, so that both steps stand in one column: 1 per edge. Exclusive ones come first, then
 * branches, then merges. `reach`: how many lanes one may cross. A chain has two of them at most.
 */
export function chooseDrops(graph: LayoutGraph, way: Uint8Array, reach: number): Uint8Array {
  const { edges, from, to, lane, out, into } = graph;
  const drop = new Uint8Array(edges.length);
  const place = placesAlongFlow(graph, way);
  const forward = (list: readonly number[] | undefined) => (list ?? []).filter((edge) => way[edge] === FORWARD).length;
  const candidates: Candidate[] = [];
  for (let edge = 0; edge < edges.length; edge += 1) {
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    const lanes = Math.abs((lane[target] ?? 0) - (lane[source] ?? 0));
    if (!canDrop(graph, way, edge) || lanes > reach) continue;
    const worth = (forward(out[source]) === 1 ? 0 : 1) + (forward(into[target]) === 1 ? 0 : 2) + lanes * 0.25;
    candidates.push({ edge, worth, place: place[source] ?? 0 });
  }
  candidates.sort((a, b) => a.worth - b.worth || a.place - b.place || a.edge - b.edge);
  const isEnteredByDrop = new Uint8Array(graph.nodes.length);
  for (const { edge } of candidates) {
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    // A drop into a step that has left by the same side already, or a third in a row, would read as one line.
    if (!fitsDrops(graph, drop, edge) || isEnteredByDrop[source] === 1) continue;
    drop[edge] = 1;
    isEnteredByDrop[target] = 1;
  }
  return drop;
}

/** Topological place of each node over the forward edges. */
function placesAlongFlow({ nodes, from, to, out }: LayoutGraph, way: Uint8Array): Int32Array {
  const entering = new Int32Array(nodes.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    const target = to[edge] ?? 0;
    if (way[edge] === FORWARD) entering[target] = (entering[target] ?? 0) + 1;
  }
  const ready = [...nodes.keys()].filter((node) => entering[node] === 0);
  for (const node of ready) {
    for (const edge of out[node] ?? []) {
      if (way[edge] !== FORWARD) continue;
      const target = to[edge] ?? 0;
      const left = (entering[target] ?? 0) - 1;
      entering[target] = left;
      if (left === 0) ready.push(target);
    }
  }
  const place = new Int32Array(nodes.length);
  ready.forEach((node, index) => {
    place[node] = index;
  });
  return place;
}
