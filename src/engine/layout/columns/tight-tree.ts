import type { SpanGraph } from './span-graph';

/**
 * A spanning tree of spans without slack, 1 for each span in it; where it can't go on, the ranks of the tree move until the nearest
 * span is tight. Changes `rank`.
 */
export function tightTree(graph: SpanGraph, rank: Int32Array): Uint8Array {
  return new TreeGrower(graph, rank).grown();
}

class TreeGrower {
  private readonly inTree: Uint8Array;
  private readonly isReached: Uint8Array;
  private count = 0;
  /** What is to be added to the ranks in the tree: so a move of all of them costs nothing. */
  private shift = 0;
  /** Spans that may still join two parts, in their order. */
  private open: Int32Array;

  constructor(
    private readonly graph: SpanGraph,
    private readonly rank: Int32Array,
  ) {
    this.inTree = new Uint8Array(graph.from.length);
    this.isReached = new Uint8Array(graph.size);
    this.open = Int32Array.from(graph.from.keys());
  }

  grown(): Uint8Array {
    const { graph, rank, isReached } = this;
    this.grow(graph.root);
    while (this.count < graph.size) {
      const nearest = this.nearest();
      const isHeadInside = isReached[graph.to[nearest] ?? 0] === 1;
      this.shift += isHeadInside ? -this.slack(nearest) : this.slack(nearest);
      this.inTree[nearest] = 1;
      this.grow((isHeadInside ? graph.from[nearest] : graph.to[nearest]) ?? 0);
    }
    for (let node = 0; node < graph.size; node += 1) rank[node] = (rank[node] ?? 0) + this.shift;
    return this.inTree;
  }

  /** Takes a node into the tree, and all that hang on it without slack. */
  private grow(start: number): void {
    const { from, to, firstAt, spanAt } = this.graph;
    const open = [start];
    this.reach(start);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (let place = firstAt[node] ?? 0; place < (firstAt[node + 1] ?? 0); place += 1) {
        const span = spanAt[place] ?? 0;
        const next = (from[span] === node ? to[span] : from[span]) ?? 0;
        if (this.isReached[next] === 1 || this.slack(span) !== 0) continue;
        this.inTree[span] = 1;
        this.reach(next);
        open.push(next);
      }
    }
  }

  private reach(node: number): void {
    this.isReached[node] = 1;
    this.rank[node] = (this.rank[node] ?? 0) - this.shift;
    this.count += 1;
  }

  private rankOf(node: number): number {
    return (this.rank[node] ?? 0) + (this.isReached[node] === 1 ? this.shift : 0);
  }

  private slack(span: number): number {
    const { from, to, least } = this.graph;
    return this.rankOf(to[span] ?? 0) - this.rankOf(from[span] ?? 0) - (least[span] ?? 0);
  }

  /** The span with the least slack between the tree and the rest, the first of those that are as near as can be. */
  private nearest(): number {
    const { from, to } = this.graph;
    const { isReached, open } = this;
    let nearest = -1;
    let smallest = Number.POSITIVE_INFINITY;
    let kept = 0;
    for (let place = 0; place < open.length; place += 1) {
      const span = open[place] ?? 0;
      const isFromReached = isReached[from[span] ?? 0] === 1;
      const isToReached = isReached[to[span] ?? 0] === 1;
      if (isFromReached && isToReached) continue;
      open[kept] = span;
      kept += 1;
      if (isFromReached === isToReached || smallest <= 1) continue;
      const slack = this.slack(span);
      if (slack >= smallest) continue;
      smallest = slack;
      nearest = span;
    }
    this.open = open.subarray(0, kept);
    return nearest;
  }
}
