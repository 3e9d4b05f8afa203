import { CELL_PADDING } from '../../sop/drawing/geometry-constants';
import { writeState } from '../../sop/drawing/layout-state';
import { settled } from '../../sop/drawing/settled';
import type { LaneBand, Placement, Rect, StageBand } from '../../sop/model/drawing';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { drawGrid, routeGrid } from './draw-grid';
import { isotonic } from './fixed/isotonic';
import { breakCycles } from './graph/break-cycles';
import { stateOf, waysFrom } from './graph/drawn-before';
import { gridOfDrawing } from './graph/grid-of-drawing';
import type { GridPlacement } from './graph/grid-placement';
import { type LayoutGraph, layoutGraph } from './graph/layout-graph';
import type { LayoutResult } from './layout-result';
import { fixedSteps, reroute } from './reroute';
import { turned } from './routing/draw-routes';
import type { Extent } from './routing/line-places';
import { keepPlacement } from './search/make-placement';

/** How much more a column minds leaving its kept steps than its natural place. */
const KEPT = 1000;
const COLUMN_GAP = 36;
const ROW_GAP = 22;
/** Kept clear round a step that does not move, and how far and in what steps a free one looks for room, px. */
const CLEAR = 20;
const LOOK = 12;
const LOOKS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
  [1, 1],
] as const;

/**
 * Lays out only the `free` steps; all others stay exactly where they are, except that lanes and stages may grow and push the later
 * ones on as blocks. All connectors are led anew. Synchronous; the same input gives the same drawing.
 */
export function layOutAround(sop: SopDocument, free: ReadonlySet<StepId>): LayoutResult {
  const graph = layoutGraph(sop);
  const boxes = graph.nodes.map(({ id }) => {
    const placed = sop.drawing.placements.get(id);
    return placed && turned(placed, graph.isDown);
  });
  const isKept = (node: number) => boxes[node] !== undefined && !free.has(graph.nodes[node]?.id ?? ('' as StepId));
  const before = gridOfDrawing(graph, boxes, isKept);
  const way = breakCycles(graph, { way: waysFrom(graph, before.column, null), column: before.column });
  const placement = keepPlacement(graph, way, { ...before, drop: new Uint8Array(graph.edges.length) });
  const done = settled(drawn(sop, graph, fitRound(graph, sop, placement, boxes, isKept)));
  return {
    placements: [...done.drawing.placements.values()],
    routes: reroute(done),
    lanes: [...done.drawing.lanes.values()],
    stages: [...done.drawing.stages.values()],
    state: writeState(stateOf(graph, placement)),
    engine: 'own',
    note: '',
  };
}

interface Fitted {
  readonly boxes: readonly Rect[];
  readonly lanes: readonly Extent[];
  readonly stages: readonly Extent[];
}

/** Kept steps where they are, free ones in columns and rows that follow the kept ones; bands grown to hold them. Flow coordinates. */
function fitRound(
  graph: LayoutGraph,
  sop: SopDocument,
  placement: GridPlacement,
  boxes: readonly (Rect | undefined)[],
  isKept: (node: number) => boolean,
): Fitted {
  const natural = drawGrid(graph, routeGrid(graph, placement, 1)).boxes.map((box) => turned(box, graph.isDown));
  const { lanes, stages } = fixedSteps(sop, graph);
  const startOf = (bands: readonly Extent[], of: Int32Array) => (node: number) => bands[of[node] ?? 0]?.start ?? 0;
  const [laneStart, stageStart] = [startOf(lanes, graph.lane), startOf(stages, graph.stage)];
  const shift = (start: (node: number) => number, of: Int32Array, axis: 'x' | 'y') => (node: number) =>
    start(node) - naturalStart(of, natural, of[node] ?? 0, axis);
  const rows = rowLines(graph, placement);
  const known = { natural, boxes, isKept };
  const atColumn = axisPlaces(graph, { ...known, line: placement.column, axis: 'x', shift: shift(stageStart, graph.stage, 'x') });
  const atRow = axisPlaces(graph, { ...known, line: rows, axis: 'y', shift: shift(laneStart, graph.lane, 'y') });
  const offset = (node: number, box: Rect): Rect => ({ ...box, x: box.x - stageStart(node), y: box.y - laneStart(node) });
  const cells = new Map<string, Rect[]>();
  const cellOf = (node: number) => {
    const key = `${graph.lane[node]}/${graph.stage[node]}`;
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    return cell;
  };
  const offsets = graph.nodes.map((_, node) => {
    const own = boxes[node];
    return own !== undefined && isKept(node) ? offset(node, own) : undefined;
  });
  offsets.forEach((box, node) => {
    if (box !== undefined) cellOf(node).push(box);
  });
  const placed = graph.nodes.map(({ length, breadth }, node): Rect => {
    const kept = offsets[node];
    if (kept !== undefined) return kept;
    const x = Math.round((atColumn[placement.column[node] ?? 0] ?? 0) - length / 2);
    const y = Math.round((atRow[rows[node] ?? 0] ?? 0) - breadth / 2);
    const cell = cellOf(node);
    const wish = offset(node, { x, y, width: length, height: breadth });
    const box = clearOf(cell, { ...wish, x: Math.max(CELL_PADDING, wish.x), y: Math.max(CELL_PADDING, wish.y) });
    cell.push(box);
    return box;
  });
  const grownStages = grown(stages, graph.stage, placed, 'x');
  const grownLanes = grown(lanes, graph.lane, placed, 'y');
  const result = placed.map(
    (box, node): Rect => ({
      ...box,
      x: (grownStages[graph.stage[node] ?? 0]?.start ?? 0) + box.x,
      y: (grownLanes[graph.lane[node] ?? 0]?.start ?? 0) + box.y,
    }),
  );
  return { boxes: result, lanes: grownLanes, stages: grownStages };
}

/** Bands end to end, each large enough for what is in it. */
function grown(bands: readonly Extent[], of: Int32Array, placed: readonly Rect[], axis: 'x' | 'y'): Extent[] {
  const needed = bands.map(({ size }) => size);
  placed.forEach((box, node) => {
    const band = of[node] ?? 0;
    needed[band] = Math.max(needed[band] ?? 0, Math.ceil(box[axis] + box[axis === 'x' ? 'width' : 'height'] + CELL_PADDING));
  });
  let start = bands[0]?.start ?? 0;
  return needed.map((size) => {
    start += size;
    return { start: start - size, size };
  });
}

/** Rows of all lanes as one sequence. */
function rowLines({ lane }: LayoutGraph, { row, rowsOf }: GridPlacement): Int32Array {
  const first: number[] = [];
  let next = 0;
  for (const rows of rowsOf) {
    first.push(next);
    next += rows;
  }
  return row.map((at, node) => (first[lane[node] ?? 0] ?? 0) + at);
}

function naturalStart(band: Int32Array, natural: readonly Rect[], index: number, axis: 'x' | 'y'): number {
  let start = Number.POSITIVE_INFINITY;
  natural.forEach((box, node) => {
    if (band[node] === index) start = Math.min(start, box[axis] - CLEAR);
  });
  return Number.isFinite(start) ? start : 0;
}

interface AxisInput {
  /** Column or row of each node, in one sequence. */
  readonly line: Int32Array;
  readonly natural: readonly Rect[];
  readonly boxes: readonly (Rect | undefined)[];
  readonly isKept: (node: number) => boolean;
  readonly axis: 'x' | 'y';
  /** From the natural drawing to the one that is there, as far as the bands tell. */
  readonly shift: (node: number) => number;
}

/** Middles of the columns (or rows): on their kept steps where they have some, else in between as in the natural drawing. */
function axisPlaces(graph: LayoutGraph, { line, natural, boxes, isKept, axis, shift }: AxisInput): number[] {
  const count = line.reduce((most, at) => Math.max(most, at + 1), 0);
  const side = axis === 'x' ? 'width' : 'height';
  const middle = (box: Rect | undefined) => (box === undefined ? 0 : box[axis] + box[side] / 2);
  const size = new Array<number>(count).fill(0);
  const wanted = Array.from({ length: count }, (): number[] => []);
  const usual = new Array<number | undefined>(count);
  graph.nodes.forEach((_, node) => {
    const at = line[node] ?? 0;
    size[at] = Math.max(size[at] ?? 0, natural[node]?.[side] ?? 0);
    usual[at] ??= middle(natural[node]) + shift(node);
    if (isKept(node)) wanted[at]?.push(middle(boxes[node]));
  });
  const wishes = usual.map((at, index) => {
    const own = wanted[index] ?? [];
    if (own.length > 0) return { at: own.reduce((sum, one) => sum + one, 0) / own.length, weight: KEPT };
    return { at: at ?? 0, weight: 1 };
  });
  const gap = axis === 'x' ? COLUMN_GAP : ROW_GAP;
  return isotonic(
    wishes,
    size.slice(1).map((next, index) => ((size[index] ?? 0) + next) / 2 + gap),
  );
}

/** The nearest place in a cell for a box that keeps clear of all that are taken: on along the flow first, then across it. */
function clearOf(taken: readonly Rect[], box: Rect): Rect {
  const isClear = ({ x, y }: { readonly x: number; readonly y: number }) =>
    x >= CELL_PADDING &&
    y >= CELL_PADDING &&
    taken.every(
      (other) =>
        other.x >= x + box.width + CLEAR ||
        x >= other.x + other.width + CLEAR ||
        other.y >= y + box.height + CLEAR ||
        y >= other.y + other.height + CLEAR,
    );
  if (isClear(box)) return box;
  for (let look = 1; ; look += 1) {
    const by = look * LOOK;
    for (const [dx, dy] of LOOKS) {
      const next = { ...box, x: box.x + dx * by, y: box.y + dy * by };
      if (isClear(next)) return next;
    }
  }
}

function drawn(sop: SopDocument, graph: LayoutGraph, { boxes, lanes, stages }: Fitted): SopDocument {
  const placements = new Map(
    graph.nodes.map(({ id }, node): [StepId, Placement] => {
      const box = turned(boxes[node] ?? { x: 0, y: 0, width: 0, height: 0 }, graph.isDown);
      return [id, { id, ...box, pinned: sop.drawing.placements.get(id)?.pinned ?? false }];
    }),
  );
  const bands = <Band extends LaneBand | StageBand>(ids: readonly string[], extents: readonly Extent[]) =>
    new Map(ids.map((id, index) => [id as Band['id'], { id, ...(extents[index] ?? { start: 0, size: 0 }) } as Band])); // ids of the SOP's own roles and stages
  const drawing = {
    ...sop.drawing,
    placements,
    routes: new Map(),
    lanes: bands<LaneBand>(graph.laneIds, lanes),
    stages: bands<StageBand>(graph.stageIds, stages),
  };
  return { ...sop, drawing };
}
