import { BACK } from '../graph/break-cycles';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';
import { type GridLine, gridLines } from './grid-lines';
import { portRoom } from './port-reach';
import type { EdgeWish, RoutingSpace, Seat } from './routing-space';

/** Nominal lengths, for the search only: what the channels will hold is not known yet. */
const STRIP = 56;
const BORDER_STRIP = 35;
const FLANK_STRIP = 29;
const LEAST_COLUMN = 60;
const LEAST_ROW = 40;

/** The lattice of a placement: which line each node lies on, and what is searched. */
export interface GridSpace {
  readonly space: RoutingSpace;
  readonly xLines: readonly GridLine[];
  readonly yLines: readonly GridLine[];
  /** Lines of each node. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Length of each line's longest node: columns along the flow, rows across it; 0 for strips. */
  readonly xSize: Float64Array;
  readonly ySize: Float64Array;
}

/** The lattice that the connectors of a placement run on. */
export function gridSpace(graph: LayoutGraph, placement: GridPlacement): GridSpace {
  const { nodes, lane, stage, stageIds } = graph;
  const { column, row, firstOf, rowsOf } = placement;
  const xs = gridLines(stageIds.map((_, index) => (firstOf[index + 1] ?? 0) - (firstOf[index] ?? 0)));
  const ys = gridLines([...rowsOf]);
  const x = Int32Array.from(nodes, (_, node) => xs.at(stage[node] ?? 0, (column[node] ?? 0) - (firstOf[stage[node] ?? 0] ?? 0)));
  const y = Int32Array.from(nodes, (_, node) => ys.at(lane[node] ?? 0, row[node] ?? 0));
  const xSize = Float64Array.from(xs.lines, (line) => (line.isChannel ? 0 : LEAST_COLUMN));
  const ySize = new Float64Array(ys.lines.length);
  nodes.forEach(({ length, breadth }, node) => {
    xSize[x[node] ?? 0] = Math.max(xSize[x[node] ?? 0] ?? 0, length);
    ySize[y[node] ?? 0] = Math.max(ySize[y[node] ?? 0] ?? 0, breadth);
  });
  ys.lines.forEach((line, index) => {
    if (!line.isChannel && ySize[index] === 0) ySize[index] = LEAST_ROW;
  });
  const width = xs.lines.length;
  const owner = new Int32Array(width * ys.lines.length).fill(-1);
  const rooms = roomsOf(graph);
  const seats = nodes.map((node, index): Seat => {
    const [seatX, seatY] = [x[index] ?? 0, y[index] ?? 0];
    owner[seatY * width + seatX] = index;
    const branches = node.kind === 'decision' || node.kind === 'approval';
    return { x: seatX, y: seatY, branches, endRoom: rooms[2 * index] ?? 1, flankRoom: rooms[2 * index + 1] ?? 1 };
  });
  const space: RoutingSpace = {
    x: nominal(xs.lines, xSize, BORDER_STRIP, STRIP),
    y: nominal(ys.lines, ySize, FLANK_STRIP, FLANK_STRIP),
    owner,
    laneOfY: Int32Array.from(ys.lines, (line) => line.band),
    seats,
    wishes: graph.edges.map((_, edge) => wishOf(graph, placement, edge)),
  };
  return { space, xLines: xs.lines, yLines: ys.lines, x, y, xSize, ySize };
}

/** A search lays hundreds of lattices over one graph, so what depends on the graph alone is reckoned once. */
const knownRooms = new WeakMap<LayoutGraph, Int32Array>();

/** How many connectors the ends and the flanks of each node hold side by side: two numbers a node. */
function roomsOf(graph: LayoutGraph): Int32Array {
  const known = knownRooms.get(graph);
  if (known !== undefined) return known;
  const rooms = Int32Array.from(graph.nodes.flatMap((node) => [portRoom(node, true, graph.isDown), portRoom(node, false, graph.isDown)]));
  knownRooms.set(graph, rooms);
  return rooms;
}

function nominal(lines: readonly GridLine[], sizes: Float64Array, border: number, inner: number): Float64Array {
  let end = 0;
  return Float64Array.from(lines, (line, index) => {
    const isOuter = index === 0 || index === lines.length - 1;
    const size = !line.isChannel ? (sizes[index] ?? 0) : (line.isFirst || line.isLast) && !isOuter ? border : inner;
    end += size;
    return end - size / 2;
  });
}

/** Costs of the sides (east, south, west, north) by where the target lies. */
function wishOf({ from, to, lane }: LayoutGraph, { column, row, way }: GridPlacement, edge: number): EdgeWish {
  const source = from[edge] ?? 0;
  const target = to[edge] ?? 0;
  const sourceLane = lane[source] ?? 0;
  const targetLane = lane[target] ?? 0;
  const down = targetLane - sourceLane || (row[target] ?? 0) - (row[source] ?? 0);
  const columns = (column[target] ?? 0) - (column[source] ?? 0);
  return { source, target, sourceLane, targetLane, ...sideCosts(way[edge] === BACK && columns > 0 ? 0 : columns, down) };
}

/** What each side costs an edge that leads so many columns on and so far across. A way back keeps to the flanks. */
export function sideCosts(columns: number, down: number): Pick<EdgeWish, 'outCost' | 'inCost'> {
  const below = down > 0;
  const above = down < 0;
  if (columns > 0) {
    return { outCost: [0, below ? 6 : 26, 150, above ? 6 : 26], inCost: [150, above ? 6 : 26, 0, below ? 6 : 26] };
  }
  if (columns === 0) {
    return { outCost: [30, below ? 0 : 120, 50, above ? 0 : 120], inCost: [50, above ? 0 : 120, 30, below ? 0 : 120] };
  }
  return { outCost: [40, 4, 30, 0], inCost: [40, 4, 24, 0] };
}

/** The order in which edges are routed: neighbours in a row, hand-offs, short ways, long ways, ways back. */
export function routingOrder(graph: LayoutGraph, { column, row, way }: GridPlacement, { y }: GridSpace): number[] {
  const { edges, from, to, lane } = graph;
  const rank = Float64Array.from(edges, (_, edge) => {
    const source = from[edge] ?? 0;
    const target = to[edge] ?? 0;
    const columns = (column[target] ?? 0) - (column[source] ?? 0);
    if (way[edge] === BACK) return 1e6 + Math.abs(columns);
    if (columns === 0) return 10 + Math.abs((lane[source] ?? 0) - (lane[target] ?? 0));
    const isStraight = lane[source] === lane[target] && row[source] === row[target];
    if (isStraight && columns === 1) return 0;
    return 20 + columns * 2 + Math.abs((y[source] ?? 0) - (y[target] ?? 0)) * 0.5;
  });
  return [...edges.keys()].filter((edge) => from[edge] !== to[edge]).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
}
