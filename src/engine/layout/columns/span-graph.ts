/** A wish that `rank[to] - rank[from]` be at least `least`, and short: each unit beyond costs `weight`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly weight: number;
}

/** Nodes and spans as plain arrays, with one node more than was asked for: a root with a free span to every node keeps all in one piece. */
export interface SpanGraph {
  readonly size: number;
  readonly root: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly least: Int32Array;
  readonly weight: Float64Array;
  /** The spans at node n are `spanAt[firstAt[n]]` to `spanAt[firstAt[n + 1] - 1]`, by their number. */
  readonly firstAt: Int32Array;
  readonly spanAt: Int32Array;
}

export function spanGraph(count: number, spans: readonly Span[]): SpanGraph {
  const total = spans.length + count;
  const from = new Int32Array(total).fill(count);
  const to = new Int32Array(total);
  const least = new Int32Array(total);
  const weight = new Float64Array(total);
  spans.forEach((span, index) => {
    from[index] = span.from;
    to[index] = span.to;
    least[index] = span.least;
    weight[index] = span.weight;
  });
  for (let node = 0; node < count; node += 1) to[spans.length + node] = node;
  return { size: count + 1, root: count, from, to, least, weight, ...spansAt(count + 1, from, to) };
}

function spansAt(size: number, from: Int32Array, to: Int32Array): Pick<SpanGraph, 'firstAt' | 'spanAt'> {
  const firstAt = new Int32Array(size + 1);
  for (const node of from) firstAt[node + 1] = (firstAt[node + 1] ?? 0) + 1;
  for (const node of to) firstAt[node + 1] = (firstAt[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) firstAt[node + 1] = (firstAt[node + 1] ?? 0) + (firstAt[node] ?? 0);
  const spanAt = new Int32Array(2 * from.length);
  const next = firstAt.slice();
  const put = (node: number, span: number) => {
    const place = next[node] ?? 0;
    spanAt[place] = span;
    next[node] = place + 1;
  };
  for (let span = 0; span < from.length; span += 1) {
    put(from[span] ?? 0, span);
    put(to[span] ?? 0, span);
  }
  return { firstAt, spanAt };
}

/** The smallest ranks that keep every span, the root's 0. Throws on a cycle. */
export function longestPaths({ size, from, to, least, firstAt, spanAt }: SpanGraph): Int32Array {
  const entering = new Int32Array(size);
  for (const node of to) entering[node] = (entering[node] ?? 0) + 1;
  const rank = new Int32Array(size);
  const ready = [...entering.keys()].filter((node) => entering[node] === 0);
  for (const node of ready) {
    for (let place = firstAt[node] ?? 0; place < (firstAt[node + 1] ?? 0); place += 1) {
      const span = spanAt[place] ?? 0;
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
