import { FORWARD } from '../graph/break-cycles';
import type { LayoutGraph } from '../graph/layout-graph';
import { networkSimplex } from './network-simplex';
import type { Span } from './span-graph';

/** The column of every node, counted from the start of the flow, and the first column of every stage (one more: the end). */
export interface Columns {
  readonly column: Int32Array;
  readonly firstOf: Int32Array;
}

/** How dear one column of length is: along a lane, between lanes, for a drop; and to leave those of the same column before. */
const WITHIN_LANE = 2;
const BETWEEN_LANES = 1;
const DROP = 4;
const ANCHOR = 8;
const EMPTY_COLUMN = 0.01;

interface Wishes {
  /** 1 for each edge whose ends are to share a column. */
  readonly drop: Uint8Array;
  /** Column of each node in the drawing before; -1: it is new. */
  readonly before?: Int32Array | undefined;
}

/**
 * Columns in which every forward edge leads to a later column (a drop may stay in its own), every step stands within its stage, and
 * the connectors are short. Stages are columns that nothing can pass: a boundary node before and after each.
 */
export function assignColumns(graph: LayoutGraph, way: Uint8Array, { drop, before }: Wishes): Columns {
  const { nodes, edges, lane, stage, from, to, stageIds } = graph;
  const spans: Span[] = [];
  const boundary = nodes.length;
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (way[edge] !== FORWARD) continue;
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    const isDrop = drop[edge] === 1;
    const weight = isDrop ? DROP : lane[source] === lane[target] ? WITHIN_LANE : BETWEEN_LANES;
    spans.push({ from: source, to: target, least: isDrop ? 0 : 1, weight });
  }
  for (let index = 0; index < stageIds.length; index += 1) {
    spans.push({ from: boundary + index, to: boundary + index + 1, least: 1, weight: EMPTY_COLUMN });
  }
  for (let node = 0; node < nodes.length; node += 1) {
    const own = stage[node] ?? 0;
    spans.push({ from: boundary + own, to: node, least: 0, weight: 0 });
    spans.push({ from: node, to: boundary + own + 1, least: 1, weight: 0 });
  }
  let count = boundary + stageIds.length + 1;
  if (before !== undefined) count = keepOrder(spans, before, count);
  const rank = networkSimplex(count, spans);
  const bounds = rank.subarray(boundary, boundary + stageIds.length + 1);
  return compact(stage, rank.slice(0, nodes.length), bounds);
}

/**
 * Keeps the columns of before in their order: nodes of one may spread over several, but never reach those of the next. So nothing that
 * was left of something comes to stand right of it, whatever the new nodes need.
 */
function keepOrder(spans: Span[], before: Int32Array, count: number): number {
  const columns = before.reduce((most, column) => Math.max(most, column + 1), 0);
  for (let column = 0; column + 1 < columns; column += 1) {
    spans.push({ from: count + column, to: count + column + 1, least: 1, weight: 1 });
  }
  before.forEach((column, node) => {
    if (column < 0) return;
    spans.push({ from: count + column, to: node, least: 0, weight: ANCHOR });
    if (column + 1 < columns) spans.push({ from: node, to: count + column + 1, least: 1, weight: 0 });
  });
  return count + columns;
}

/** Takes out columns that nobody stands in; every stage keeps one at least. */
export function compact(stage: Int32Array, column: Int32Array, bounds: Int32Array): Columns {
  const stages = bounds.length - 1;
  const used: Set<number>[] = Array.from({ length: stages }, () => new Set());
  column.forEach((at, node) => {
    used[stage[node] ?? 0]?.add(at);
  });
  const firstOf = new Int32Array(stages + 1);
  const now = new Map<string, number>();
  let next = 0;
  used.forEach((columns, index) => {
    firstOf[index] = next;
    for (const at of [...columns].sort((a, b) => a - b)) {
      now.set(`${index}/${at}`, next);
      next += 1;
    }
    if (columns.size === 0) next += 1;
  });
  firstOf[stages] = next;
  return { column: column.map((at, node) => now.get(`${stage[node]}/${at}`) ?? 0), firstOf };
}
