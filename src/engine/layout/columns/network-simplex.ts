/** A wish that `rank[to] - rank[from]` be at least `least`, and short: each unit beyond costs `weight`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

/** Enough for every SOP met; a graph that needs more gets a ranking that keeps all wishes but could be shorter. */
const MOST_PIVOTS = 4000;

/**
 * Whole numbers for `count` nodes that keep every span and make the weighted sum of their lengths smallest; the smallest rank is 0.
 * Network simplex after Gansner, Koutsofios, North, Vo: A Technique for Drawing Directed Graphs, 1993. Throws on a cycle of spans.
 * `start`: ranks that keep all spans already, to begin from; without it the longest path is where it begins.
 */
export function networkSimplex(count: number, spans: readonly Span[], start?: Int32Array): Int32Array {
  return new Simplex(count, spans, start).solve();
}

class Simplex {
  private readonly size: number;
  private readonly root: number;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly least: Int32Array;
  private readonly weight: Float64Array;
  /** Spans at each node. */
  private readonly at: Int32Array[];
  private readonly rank: Int32Array;
  private readonly inTree: Uint8Array;
  private readonly parent: Int32Array;
  /** The span that leads to the parent in the tree. */
  private readonly parentSpan: Int32Array;
  /** Post-order numbers: the subtree of a node holds `low` to `limit`. */
  private readonly low: Int32Array;
  private readonly limit: Int32Array;
  private readonly postOrder: Int32Array;
  private readonly cut: Float64Array;

  constructor(count: number, spans: readonly Span[], start?: Int32Array) {
    // A root with a free span to every node keeps the graph in one piece.
    this.root = count;
    this.size = count + 1;
    const total = spans.length + count;
    this.from = new Int32Array(total);
    this.to = new Int32Array(total);
    this.least = new Int32Array(total);
    this.weight = new Float64Array(total);
    spans.forEach((span, index) => {
      this.from[index] = span.from;
      this.to[index] = span.to;
      this.least[index] = span.least;
      this.weight[index] = span.weight;
    });
    for (let node = 0; node < count; node += 1) {
      this.from[spans.length + node] = this.root;
      this.to[spans.length + node] = node;
    }
    this.at = spansAt(this.size, this.from, this.to);
    this.rank = start === undefined ? this.longestPaths() : this.ranksFrom(start);
    this.inTree = new Uint8Array(total);
    this.parent = new Int32Array(this.size);
    this.parentSpan = new Int32Array(this.size);
    this.low = new Int32Array(this.size);
    this.limit = new Int32Array(this.size);
    this.postOrder = new Int32Array(this.size);
    this.cut = new Float64Array(total);
  }

  solve(): Int32Array {
    this.growTightTree();
    this.walkTree();
    this.valueCuts();
    let scan = 0;
    for (let pivot = 0; pivot < MOST_PIVOTS; pivot += 1) {
      const leaving = this.leavingFrom(scan);
      if (leaving < 0) break;
      scan = (leaving + 1) % this.from.length;
      if (!this.exchange(leaving)) break;
      this.walkTree();
      this.valueCuts();
    }
    const ranks = this.rank.subarray(0, this.root);
    let smallest = Number.POSITIVE_INFINITY;
    for (const rank of ranks) if (rank < smallest) smallest = rank;
    return ranks.map((rank) => rank - smallest);
  }

  private ranksFrom(start: Int32Array): Int32Array {
    const rank = new Int32Array(this.size);
    let smallest = 0;
    for (let node = 0; node < this.root; node += 1) {
      rank[node] = start[node] ?? 0;
      smallest = Math.min(smallest, rank[node] ?? 0);
    }
    rank[this.root] = smallest;
    return rank;
  }

  private longestPaths(): Int32Array {
    const { from, to, least, size } = this;
    const entering = new Int32Array(size);
    for (const node of to) entering[node] = (entering[node] ?? 0) + 1;
    const rank = new Int32Array(size);
    const ready = [...entering.keys()].filter((node) => entering[node] === 0);
    for (const node of ready) {
      for (const span of this.at[node] ?? []) {
        if (from[span] !== node) continue;
        const head = to[span] ?? 0;
        rank[head] = Math.max(rank[head] ?? 0, (rank[node] ?? 0) + (least[span] ?? 0));
        const left = (entering[head] ?? 0) - 1;
        entering[head] = left;
        if (left === 0) ready.push(head);
      }
    }
    if (ready.length < size) throw new Error('The spans of a ranking hold a cycle');
    return rank;
  }

  private slack(span: number): number {
    return (this.rank[this.to[span] ?? 0] ?? 0) - (this.rank[this.from[span] ?? 0] ?? 0) - (this.least[span] ?? 0);
  }

  private other(span: number, node: number): number {
    return (this.from[span] === node ? this.to[span] : this.from[span]) ?? 0;
  }

  /** A spanning tree of spans without slack; where it can't go on, the tree moves until the nearest span is tight. */
  private growTightTree(): void {
    const reached = new Uint8Array(this.size);
    const members: number[] = [];
    const grow = (start: number) => {
      const open = [start];
      reached[start] = 1;
      members.push(start);
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const span of this.at[node] ?? []) {
          const next = this.other(span, node);
          if (reached[next] === 1 || this.slack(span) !== 0) continue;
          reached[next] = 1;
          this.inTree[span] = 1;
          members.push(next);
          open.push(next);
        }
      }
    };
    grow(this.root);
    while (members.length < this.size) {
      let nearest = -1;
      let smallest = Number.POSITIVE_INFINITY;
      for (let span = 0; span < this.from.length && smallest > 1; span += 1) {
        if (reached[this.from[span] ?? 0] === reached[this.to[span] ?? 0]) continue;
        const slack = this.slack(span);
        if (slack >= smallest) continue;
        smallest = slack;
        nearest = span;
      }
      const isHeadInside = reached[this.to[nearest] ?? 0] === 1;
      for (const node of members) this.rank[node] = (this.rank[node] ?? 0) + (isHeadInside ? -smallest : smallest);
      this.inTree[nearest] = 1;
      grow((isHeadInside ? this.from[nearest] : this.to[nearest]) ?? 0);
    }
  }

  /** Parents and post-order numbers of the tree. */
  private walkTree(): void {
    const { inTree, parent, parentSpan, low, limit, postOrder, at } = this;
    const next = new Int32Array(this.size);
    const seen = new Uint8Array(this.size);
    const path = [this.root];
    let count = 0;
    seen[this.root] = 1;
    parent[this.root] = -1;
    parentSpan[this.root] = -1;
    low[this.root] = 0;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const spans = at[node];
      let child = -1;
      while (spans !== undefined && child < 0 && (next[node] ?? 0) < spans.length) {
        const span = spans[next[node] ?? 0] ?? 0;
        next[node] = (next[node] ?? 0) + 1;
        if (inTree[span] !== 1) continue;
        const candidate = this.other(span, node);
        if (seen[candidate] === 1) continue;
        child = candidate;
        seen[child] = 1;
        parent[child] = node;
        parentSpan[child] = span;
        low[child] = count;
      }
      if (child >= 0) {
        path.push(child);
        continue;
      }
      limit[node] = count;
      postOrder[count] = node;
      count += 1;
      path.pop();
    }
  }

  /** What one unit of length on each tree span costs or saves, leaves first. */
  private valueCuts(): void {
    const { from, to, weight, inTree, parent, parentSpan, postOrder, cut, at } = this;
    for (let place = 0; place < this.size - 1; place += 1) {
      const node = postOrder[place] ?? 0;
      const up = parentSpan[node] ?? 0;
      const isHead = to[up] === node;
      let sum = weight[up] ?? 0;
      for (const span of at[node] ?? []) {
        if (span === up) continue;
        const isSame = (to[span] === node) === isHead;
        let change = weight[span] ?? 0;
        if (inTree[span] === 1) {
          const child = from[span] === node ? to[span] : from[span];
          if (child !== undefined && parent[child] === node) change -= cut[span] ?? 0;
        }
        sum += isSame ? change : -change;
      }
      cut[up] = sum;
    }
  }

  private leavingFrom(scan: number): number {
    const { length } = this.from;
    for (let step = 0; step < length; step += 1) {
      const span = (scan + step) % length;
      if (this.inTree[span] === 1 && (this.cut[span] ?? 0) < -1e-9) return span;
    }
    return -1;
  }

  /** Puts the tightest span that runs the other way into the tree for the leaving one. False: there is none. */
  private exchange(leaving: number): boolean {
    const { from, to, limit, rank } = this;
    const tail = from[leaving] ?? 0;
    const head = to[leaving] ?? 0;
    const below = this.parent[head] === tail ? head : tail;
    const low = this.low[below] ?? 0;
    const high = limit[below] ?? 0;
    const isBelow = (node: number) => (limit[node] ?? 0) >= low && (limit[node] ?? 0) <= high;
    const isTailBelow = below === tail;
    let entering = -1;
    let smallest = Number.POSITIVE_INFINITY;
    for (let span = 0; span < from.length; span += 1) {
      if (this.inTree[span] === 1) continue;
      const fromBelow = isBelow(from[span] ?? 0);
      const toBelow = isBelow(to[span] ?? 0);
      if (fromBelow === toBelow || !(isTailBelow ? toBelow : fromBelow)) continue;
      const slack = this.slack(span);
      if (slack >= smallest) continue;
      smallest = slack;
      entering = span;
      if (slack === 0) break;
    }
    if (entering < 0) return false;
    this.inTree[leaving] = 0;
    this.inTree[entering] = 1;
    const shift = isBelow(to[entering] ?? 0) ? -smallest : smallest;
    if (shift !== 0) for (let node = 0; node < this.size; node += 1) if (isBelow(node)) rank[node] = (rank[node] ?? 0) + shift;
    return true;
  }
}

function spansAt(size: number, from: Int32Array, to: Int32Array): Int32Array[] {
  const lists: number[][] = Array.from({ length: size }, () => []);
  for (let span = 0; span < from.length; span += 1) {
    lists[from[span] ?? 0]?.push(span);
    lists[to[span] ?? 0]?.push(span);
  }
  return lists.map((list) => Int32Array.from(list));
}
