import type { LayoutGraph } from '../graph/layout-graph';

/** A layered graph: nodes first, then the stand-ins of long edges; neighbours lie in the next column or in the same one. */
export interface Layers {
  readonly nodeCount: number;
  readonly columnCount: number;
  readonly columnOf: readonly number[];
  /** The lanes an item may lie in; the same for a node. */
  readonly firstLane: readonly number[];
  readonly lastLane: readonly number[];
  /** Neighbours in the column before, in the next one, and in the same one. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly beside: readonly (readonly number[])[];
  /** The stand-ins of each long edge, with the two nodes between which they lie. */
  readonly chains: readonly { readonly low: number; readonly high: number; readonly items: readonly number[] }[];
}

/** Splits every edge into parts from column to column. */
export function buildLayers(
  { nodes, edges, lane, from, to }: LayoutGraph,
  column: Int32Array,
  isLeftOut: (edge: number) => boolean,
): Layers {
  const columnOf = [...column];
  const firstLane = [...lane];
  const lastLane = [...lane];
  const lists = () => nodes.map((): number[] => []);
  const [before, after, beside] = [lists(), lists(), lists()];
  const chains: { low: number; high: number; items: number[] }[] = [];
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (isLeftOut(edge)) continue;
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    if (columnOf[source] === columnOf[target]) {
      beside[source]?.push(target);
      beside[target]?.push(source);
      continue;
    }
    const [low, high] = (columnOf[source] ?? 0) < (columnOf[target] ?? 0) ? [source, target] : [target, source];
    const items: number[] = [];
    let last = low;
    for (let at = (columnOf[low] ?? 0) + 1; at < (columnOf[high] ?? 0); at += 1) {
      const item = columnOf.length;
      columnOf.push(at);
      firstLane.push(Math.min(lane[low] ?? 0, lane[high] ?? 0));
      lastLane.push(Math.max(lane[low] ?? 0, lane[high] ?? 0));
      before.push([last]);
      after.push([]);
      beside.push([]);
      after[last]?.push(item);
      items.push(item);
      last = item;
    }
    after[last]?.push(high);
    before[high]?.push(last);
    if (items.length > 0) chains.push({ low, high, items });
  }
  const columnCount = columnOf.reduce((most, at) => Math.max(most, at + 1), 0);
  return { nodeCount: nodes.length, columnCount, columnOf, firstLane, lastLane, before, after, beside, chains };
}
