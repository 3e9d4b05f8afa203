import type { Columns } from './columns';
import type { LayoutEdge, LayoutGraph } from './layout-graph';

/** A line of the lattice: the middle of a column or row, or the free strip beside it that connectors run in. */
export interface Line {
  /** Stage (for lines across the flow) or lane (for lines along it). */
  readonly band: number;
  readonly isChannel: boolean;
}

/** Every step on a crossing of two lines; connectors will run on the others. */
export interface Grid {
  readonly xLines: readonly Line[];
  readonly yLines: readonly Line[];
  /** Index of each node's lines. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Per band its columns (or rows) with a channel before, between and after them; an empty band is one channel. */
function lines(counts: readonly number[]): { readonly all: Line[]; readonly at: (band: number, place: number) => number } {
  const all: Line[] = [];
  const first: number[] = [];
  counts.forEach((count, band) => {
    first.push(all.length);
    all.push({ band, isChannel: true });
    for (let place = 0; place < count; place += 1) all.push({ band, isChannel: false }, { band, isChannel: true });
  });
  return { all, at: (band, place) => (first[band] ?? 0) + 1 + 2 * place };
}

/** Gives each step a row of its lane: that of a step that leads to it where it is free, so that the main way stays straight. */
function rowsOf({ nodes, edges }: LayoutGraph, { column, order }: Columns, back: ReadonlySet<number>): number[] {
  const into: LayoutEdge[][] = nodes.map(() => []);
  edges.forEach((edge, index) => {
    if (!back.has(index)) into[edge.to]?.push(edge);
  });
  const row = nodes.map(() => 0);
  const taken = new Set<string>();
  const key = (index: number, at: number) => `${nodes[index]?.stage}/${column[index]}/${nodes[index]?.lane}/${at}`;
  const along = [...nodes.keys()].sort(
    (a, b) => (nodes[a]?.stage ?? 0) - (nodes[b]?.stage ?? 0) || (column[a] ?? 0) - (column[b] ?? 0) || (order[a] ?? 0) - (order[b] ?? 0),
  );
  for (const index of along) {
    const before = into[index]?.find((edge) => nodes[edge.from]?.lane === nodes[index]?.lane && !edge.negative);
    const wish = before === undefined ? 0 : (row[before.from] ?? 0);
    let at = wish;
    for (let away = 0; taken.has(key(index, at)); ) {
      away += 1;
      at = wish - away >= 0 && !taken.has(key(index, wish - away)) ? wish - away : wish + away;
    }
    taken.add(key(index, at));
    row[index] = at;
  }
  return row;
}

/** Rows and columns of every step, and the lattice that they span. */
export function buildGrid(graph: LayoutGraph, columns: Columns, back: ReadonlySet<number>): Grid {
  const { nodes, laneIds, stageIds } = graph;
  const rows = rowsOf(graph, columns, back);
  const most = (count: number, bandOf: (index: number) => number, placeOf: (index: number) => number) => {
    const counts = new Array<number>(count).fill(0);
    nodes.forEach((_, index) => {
      counts[bandOf(index)] = Math.max(counts[bandOf(index)] ?? 0, placeOf(index) + 1);
    });
    return counts;
  };
  const xs = lines(
    most(
      stageIds.length,
      (index) => nodes[index]?.stage ?? 0,
      (index) => columns.column[index] ?? 0,
    ),
  );
  const ys = lines(
    most(
      laneIds.length,
      (index) => nodes[index]?.lane ?? 0,
      (index) => rows[index] ?? 0,
    ),
  );
  return {
    xLines: xs.all,
    yLines: ys.all,
    x: nodes.map((node, index) => xs.at(node.stage, columns.column[index] ?? 0)),
    y: nodes.map((node, index) => ys.at(node.lane, rows[index] ?? 0)),
  };
}
