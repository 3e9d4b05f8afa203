import type { SpanGraph } from './span-graph';

const NONE = -1;

/** A spanning tree whose branches can be hung elsewhere: each node knows its parent and the span to it, and a list of its children. */
export class SpanTree {
  readonly parent: Int32Array;
  /** The span that leads to the parent. */
  readonly parentSpan: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly nextSibling: Int32Array;
  private readonly lastSibling: Int32Array;
  /** A node is marked when it has the number of the last mark. */
  private readonly marks: Int32Array;
  private mark = 0;

  constructor(
    private readonly graph: SpanGraph,
    private readonly inTree: Uint8Array,
  ) {
    const list = () => new Int32Array(graph.size).fill(NONE);
    this.parent = list();
    this.parentSpan = list();
    this.firstChild = list();
    this.nextSibling = list();
    this.lastSibling = list();
    this.marks = new Int32Array(graph.size);
  }

  /** Hangs every node up, from the root on; returns them so that parents come before their children. */
  grow(): Int32Array {
    const { from, to, firstAt, spanAt, root, size } = this.graph;
    const order = new Int32Array(size);
    order[0] = root;
    let count = 1;
    for (let place = 0; place < count; place += 1) {
      const node = order[place] ?? 0;
      for (let at = firstAt[node] ?? 0; at < (firstAt[node + 1] ?? 0); at += 1) {
        const span = spanAt[at] ?? 0;
        if (this.inTree[span] !== 1 || span === this.parentSpan[node]) continue;
        const child = (from[span] === node ? to[span] : from[span]) ?? 0;
        this.hang(child, node, span);
        order[count] = child;
        count += 1;
      }
    }
    return order;
  }

  /** The end of a tree span that is farther from the root. */
  lowerEnd(span: number): number {
    const { from, to } = this.graph;
    const [tail, head] = [from[span] ?? 0, to[span] ?? 0];
    return this.parentSpan[head] === span ? head : tail;
  }

  /** A node and all below it, into `list`; they are marked. Returns how many they are. */
  branch(top: number, list: Int32Array): number {
    this.mark += 1;
    list[0] = top;
    this.marks[top] = this.mark;
    let count = 1;
    for (let place = 0; place < count; place += 1) {
      for (let child = this.firstChild[list[place] ?? 0] ?? NONE; child !== NONE; child = this.nextSibling[child] ?? NONE) {
        this.marks[child] = this.mark;
        list[count] = child;
        count += 1;
      }
    }
    return count;
  }

  /** Marks all from a node up to the root. */
  markAncestors(start: number): void {
    this.mark += 1;
    for (let node = start; node !== NONE; node = this.parent[node] ?? NONE) this.marks[node] = this.mark;
  }

  isMarked(node: number): boolean {
    return this.marks[node] === this.mark;
  }

  /** Cuts the branch of a node off and hangs it up by another one of its nodes, `held`, with a span that leads out to `to`. */
  rehang(top: number, held: number, to: number, by: number): void {
    let node = held;
    let parent = to;
    let span = by;
    for (;;) {
      const above = this.parent[node] ?? NONE;
      const spanAbove = this.parentSpan[node] ?? NONE;
      this.cutOff(node, above);
      this.hang(node, parent, span);
      if (node === top) return;
      parent = node;
      span = spanAbove;
      node = above;
    }
  }

  private hang(child: number, parent: number, span: number): void {
    const first = this.firstChild[parent] ?? NONE;
    this.parent[child] = parent;
    this.parentSpan[child] = span;
    this.nextSibling[child] = first;
    this.lastSibling[child] = NONE;
    if (first !== NONE) this.lastSibling[first] = child;
    this.firstChild[parent] = child;
  }

  private cutOff(child: number, parent: number): void {
    const before = this.lastSibling[child] ?? NONE;
    const after = this.nextSibling[child] ?? NONE;
    if (before === NONE) this.firstChild[parent] = after;
    else this.nextSibling[before] = after;
    if (after !== NONE) this.lastSibling[after] = before;
  }
}
