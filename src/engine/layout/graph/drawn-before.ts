import { type GridPlace, type LayoutState, NO_SIZES } from '../../../sop/drawing/layout-state';
import type { Rect } from '../../../sop/model/drawing';
import { BACK, FORWARD, type KnownWay } from './break-cycles';
import type { GridPlacement } from './grid-placement';
import type { LayoutGraph } from './layout-graph';

/** What of the drawing before still holds for a graph: by node and by edge. */
export interface DrawnBefore {
  /** -1: new, or in another stage now. */
  readonly column: Int32Array;
  /** -1: new, or in another cell now. */
  readonly row: Int32Array;
  readonly drop: Uint8Array;
  readonly way: KnownWay;
}

/** The state of a placement, to be kept in the file. */
export function stateOf({ nodes, edges, laneIds, stageIds }: LayoutGraph, { column, row, way }: GridPlacement): LayoutState {
  const steps = nodes.map(({ id, lane, stage }, node): [string, GridPlace] => [
    id,
    { column: column[node] ?? 0, row: row[node] ?? 0, lane: laneIds[lane] ?? '', stage: stageIds[stage] ?? '' },
  ]);
  const connectors = edges.map(({ id, from, to }, edge): [string, { back: boolean; across: boolean }] => [
    id,
    { back: way[edge] === BACK, across: way[edge] === FORWARD && column[from] === column[to] },
  ]);
  return { steps: new Map(steps), connectors: new Map(connectors), sizes: NO_SIZES };
}

/**
 * What a state says about the nodes and edges that are there now; `boxes`: where they stand, in flow coordinates. Nodes that a person
 * put elsewhere (into another lane, or pinned, or new and without a connector) take the column that they are nearest to now.
 */
export function drawnBefore(
  graph: LayoutGraph,
  state: LayoutState,
  boxes: readonly (Rect | undefined)[],
  isPinned: (node: number) => boolean,
): DrawnBefore {
  const { nodes, edges, laneIds, stageIds, lane } = graph;
  const places = nodes.map(({ id }) => state.steps.get(id));
  const first = firstColumns(graph, state);
  const column = Int32Array.from(nodes, ({ stage }, node) => {
    const place = places[node];
    const id = stageIds[stage] ?? '';
    return place !== undefined && place.stage === id ? (first.now.get(id) ?? 0) + place.column - (first.before.get(id) ?? 0) : -1;
  });
  const hasNewLane = (node: number) => places[node] !== undefined && places[node]?.lane !== laneIds[lane[node] ?? 0];
  const isMoved = (node: number) => isPinned(node) || hasNewLane(node);
  const isAlone = (node: number) => graph.out[node]?.length === 0 && graph.into[node]?.length === 0;
  const hints = nodes.map((_, node) => {
    const isPutThere = isMoved(node) || (isAlone(node) && column[node] === -1);
    return isPutThere ? nearestColumn(graph, node, column, boxes, isMoved) : -1;
  });
  hints.forEach((hint, node) => {
    if (hint >= 0) column[node] = hint;
  });
  const row = Int32Array.from(nodes, (_, node) =>
    places[node] === undefined || hasNewLane(node) || column[node] === -1 ? -1 : (places[node]?.row ?? -1),
  );
  const drop = Uint8Array.from(edges, ({ id, from, to }) => {
    const isAcross = state.connectors.get(id)?.across === true && lane[from] !== lane[to];
    return isAcross && column[from] === column[to] ? 1 : 0;
  });
  return { column, row, drop, way: waysFrom(graph, column, state) };
}

/** First column of each stage before, and where it begins now that stages may have been moved, added or removed. */
function firstColumns({ stageIds }: LayoutGraph, { steps }: LayoutState) {
  const before = new Map<string, number>();
  const end = new Map<string, number>();
  for (const { column, stage } of steps.values()) {
    before.set(stage, Math.min(before.get(stage) ?? column, column));
    end.set(stage, Math.max(end.get(stage) ?? 0, column + 1));
  }
  const now = new Map<string, number>();
  let next = 0;
  for (const id of stageIds) {
    now.set(id, next);
    next += Math.max(1, (end.get(id) ?? 0) - (before.get(id) ?? 0));
  }
  return { before, now };
}

/** The column of its stage that a node that was put elsewhere stands nearest to; -1: there is none. */
function nearestColumn(
  { stage }: LayoutGraph,
  node: number,
  column: Int32Array,
  boxes: readonly (Rect | undefined)[],
  isMoved: (node: number) => boolean,
): number {
  const own = boxes[node];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, other) => {
    if (box === undefined || own === undefined || stage[other] !== stage[node] || (column[other] ?? -1) < 0 || isMoved(other)) return;
    const distance = Math.abs(box.x + box.width / 2 - own.x - own.width / 2);
    if (distance >= least) return;
    least = distance;
    best = column[other] ?? -1;
  });
  return best;
}

/** Ways as the columns have them; where both ends share one, as the state has it. */
export function waysFrom({ edges }: LayoutGraph, column: Int32Array, state: LayoutState | null): KnownWay {
  return (edge) => {
    const { id, from, to } = edges[edge] ?? { id: '', from: -1, to: -1 };
    const [a, b] = [column[from] ?? -1, column[to] ?? -1];
    if (a < 0 || b < 0) return undefined;
    if (a !== b) return a < b ? FORWARD : BACK;
    const known = state?.connectors.get(id);
    return known === undefined ? undefined : known.back ? BACK : FORWARD;
  };
}
