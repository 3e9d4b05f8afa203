import { longestPaths, type Span, type SpanGraph, spanGraph } from './span-graph';
import { SpanTree } from './span-tree';
import { tightTree } from './tight-tree';

/** Enough for every SOP met; a graph that needs more gets a ranking that keeps all wishes but could be shorter. */
const MOST_PIVOTS = 4000;
const EPSILON = 1e-9;

/**
 * Whole numbers for `count` nodes that keep every span and make the weighted sum of their lengths smallest; the smallest rank is 0.
 * Network simplex after Gansner, Koutsofios, North, Vo: A Technique for Drawing Directed Graphs, 1993. Throws on a cycle of spans.
 */
export function networkSimplex(count: number, spans: readonly Span[]): Int32Array {
  return new Simplex(spanGraph(count, spans)).solve();
}

class Simplex {
  private readonly rank: Int32Array;
  private readonly inTree: Uint8Array;
  private readonly tree: SpanTree;
  /** What one unit of length on a tree span costs or saves; 0 for all others. */
  private readonly cut: Float64Array;
  /** The branch below the span that is about to leave. */
  private readonly branch: Int32Array;
  private branchSize = 0;

  constructor(private readonly graph: SpanGraph) {
    this.rank = longestPaths(graph);
    this.inTree = tightTree(graph, this.rank);
    this.tree = new SpanTree(graph, this.inTree);
    this.cut = new Float64Array(graph.from.length);
    this.branch = new Int32Array(graph.size);
  }

  solve(): Int32Array {
    const { graph } = this;
    this.valueCuts(this.tree.grow());
    let scan = 0;
    for (let pivot = 0; pivot < MOST_PIVOTS; pivot += 1) {
      const leaving = this.leavingFrom(scan);
      if (leaving < 0) break;
      scan = (leaving + 1) % graph.from.length;
      const entering = this.enteringFor(leaving);
      if (entering < 0) break;
      this.exchange(leaving, entering);
    }
    const ranks = this.rank.subarray(0, graph.root);
    let smallest = Number.POSITIVE_INFINITY;
    for (const rank of ranks) if (rank < smallest) smallest = rank;
    return ranks.map((rank) => rank - smallest);
  }

  private slack(span: number): number {
    const { from, to, least } = this.graph;
    return (this.rank[to[span] ?? 0] ?? 0) - (this.rank[from[span] ?? 0] ?? 0) - (least[span] ?? 0);
  }

  /** The cuts of all tree spans, leaves first. */
  private valueCuts(order: Int32Array): void {
    const { inTree, tree, cut } = this;
    const { from, to, weight, firstAt, spanAt } = this.graph;
    for (let place = order.length - 1; place > 0; place -= 1) {
      const node = order[place] ?? 0;
      const up = tree.parentSpan[node] ?? 0;
      const isHead = to[up] === node;
      let sum = weight[up] ?? 0;
      for (let at = firstAt[node] ?? 0; at < (firstAt[node + 1] ?? 0); at += 1) {
        const span = spanAt[at] ?? 0;
        if (span === up) continue;
        const isSame = (to[span] === node) === isHead;
        let change = weight[span] ?? 0;
        if (inTree[span] === 1) {
          const child = from[span] === node ? to[span] : from[span];
          if (child !== undefined && tree.parent[child] === node) change -= cut[span] ?? 0;
        }
        sum += isSame ? change : -change;
      }
      cut[up] = sum;
    }
  }

  private leavingFrom(scan: number): number {
    const { cut } = this;
    for (let span = scan; span < cut.length; span += 1) if ((cut[span] ?? 0) < -EPSILON) return span;
    for (let span = 0; span < scan; span += 1) if ((cut[span] ?? 0) < -EPSILON) return span;
    return -1;
  }

  /** The tightest span that joins the two parts the other way, the first of equals; -1: there is none. */
  private enteringFor(leaving: number): number {
    const { inTree, tree, branch } = this;
    const { from, to, firstAt, spanAt } = this.graph;
    const top = tree.lowerEnd(leaving);
    const [inside, outside] = from[leaving] === top ? [to, from] : [from, to];
    this.branchSize = tree.branch(top, branch);
    let entering = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < this.branchSize; place += 1) {
      const node = branch[place] ?? 0;
      for (let at = firstAt[node] ?? 0; at < (firstAt[node + 1] ?? 0); at += 1) {
        const span = spanAt[at] ?? 0;
        if (inside[span] !== node || inTree[span] === 1 || tree.isMarked(outside[span] ?? 0)) continue;
        const slack = this.slack(span);
        if (slack > smallest || (slack === smallest && span > entering)) continue;
        smallest = slack;
        entering = span;
      }
    }
    return entering;
  }

  /** Puts one span into the tree for another one. Only what lies on the way between the ends of the new one gets other cuts. */
  private exchange(leaving: number, entering: number): void {
    const { rank, tree, branch, cut, inTree } = this;
    const { from, to } = this.graph;
    const top = tree.lowerEnd(leaving);
    const isHeadInside = tree.isMarked(to[entering] ?? 0);
    const held = (isHeadInside ? to[entering] : from[entering]) ?? 0;
    const outer = (isHeadInside ? from[entering] : to[entering]) ?? 0;
    const shift = isHeadInside ? -this.slack(entering) : this.slack(entering);
    if (shift !== 0) {
      for (let place = 0; place < this.branchSize; place += 1) {
        const node = branch[place] ?? 0;
        rank[node] = (rank[node] ?? 0) + shift;
      }
    }
    const change = cut[leaving] ?? 0;
    const fromInside = isHeadInside ? -change : change;
    tree.markAncestors(outer);
    const meeting = this.addOnWayUp(held, -1, fromInside);
    this.addOnWayUp(outer, meeting, -fromInside);
    cut[entering] = -change;
    cut[leaving] = 0;
    inTree[leaving] = 0;
    inTree[entering] = 1;
    tree.rehang(top, held, outer, entering);
  }

  /** Adds to the cuts on the way up from a node, less where a span leads down; up to `end`, or to the first node that is marked. */
  private addOnWayUp(start: number, end: number, change: number): number {
    const { tree, cut } = this;
    let node = start;
    while (node !== end && (end >= 0 || !tree.isMarked(node))) {
      const span = tree.parentSpan[node] ?? 0;
      cut[span] = (cut[span] ?? 0) + (this.graph.from[span] === node ? change : -change);
      node = tree.parent[node] ?? 0;
    }
    return node;
  }
}
