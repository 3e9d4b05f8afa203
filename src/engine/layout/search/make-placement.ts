import { assignColumns, type Columns } from '../columns/assign-columns';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';
import { assignRows, keepRows } from '../order/assign-rows';
import { orderColumns } from '../order/order-columns';

interface Options {
  readonly starts: number;
  readonly sweeps: number;
  readonly seed?: Float64Array | undefined;
  /** Columns of pinned nodes, which keep their order; -1: free. */
  readonly held?: Int32Array | undefined;
}

/** A quick look is enough for a search that tries many. */
export const QUICK: Options = { starts: 1, sweeps: 12 };
export const THOROUGH: Options = { starts: 4, sweeps: 12 };

const MOST_TRIES = 4;

/** Columns, order and rows. Drops whose way across is taken by a step in a lane between are given up. */
export function makePlacement(graph: LayoutGraph, way: Uint8Array, wanted: Uint8Array, options: Options): GridPlacement {
  const drop = Uint8Array.from(wanted);
  return placeInRows(graph, way, drop, columnsFor(graph, way, drop, options.held), options);
}

/**
 * The drawing before with as little changed as possible: columns and rows by node (-1: new, or moved elsewhere), drops by edge. Nodes
 * that were there keep their rows, and their columns among themselves.
 */
export function keepPlacement(
  graph: LayoutGraph,
  way: Uint8Array,
  before: { readonly column: Int32Array; readonly row: Int32Array; readonly drop: Uint8Array },
): GridPlacement {
  const drop = Uint8Array.from(before.drop);
  const columns = columnsFor(graph, way, drop, before.column);
  return { way, drop, ...columns, ...keepRows(graph, { way, column: columns.column }, before.row) };
}

/** Columns for the drops that are possible; takes the others out of `drop`. */
function columnsFor(graph: LayoutGraph, way: Uint8Array, drop: Uint8Array, before?: Int32Array): Columns {
  let columns = assignColumns(graph, way, { drop, before });
  for (let attempt = 1; attempt < MOST_TRIES && giveUpBlocked(graph, columns, drop, before); attempt += 1) {
    columns = assignColumns(graph, way, { drop, before });
  }
  return columns;
}

/** Order and rows for given columns. */
export function placeInRows(graph: LayoutGraph, way: Uint8Array, drop: Uint8Array, columns: Columns, options: Options): GridPlacement {
  const order = orderColumns(graph, way, columns.column, options);
  const rows = assignRows(graph, { way, column: columns.column, order });
  return { way, drop, ...columns, ...rows };
}

/** Steps that shared a column before go on doing so, whatever stands between them. */
function giveUpBlocked({ edges, lane, from, to, nodes }: LayoutGraph, { column }: Columns, drop: Uint8Array, before?: Int32Array): boolean {
  const taken = new Set(nodes.map((_, node) => `${lane[node]}/${column[node]}`));
  let changed = false;
  for (let edge = 0; edge < edges.length; edge += 1) {
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    if (drop[edge] !== 1 || column[source] !== column[target]) continue;
    if (before && (before[source] ?? -1) >= 0 && before[source] === before[target]) continue;
    const [a, b] = [lane[source] ?? 0, lane[target] ?? 0];
    for (let between = Math.min(a, b) + 1; between < Math.max(a, b); between += 1) {
      if (!taken.has(`${between}/${column[source]}`)) continue;
      drop[edge] = 0;
      changed = true;
      break;
    }
  }
  return changed;
}
