import { CELL_PADDING } from '../../../sop/drawing/geometry-constants';
import type { Rect } from '../../../sop/model/drawing';
import type { GraphDrawing } from '../draw-grid';
import type { GridPlacement } from '../graph/grid-placement';
import type { LayoutGraph } from '../graph/layout-graph';
import { turned } from '../graph/turned';
import type { Extent } from '../routing/line-places';
import { axisLines } from './axis-lines';
import { clearOf } from './clear-of';
import type { FixedSteps } from './fixed-space';

const COLUMN_GAP = 36;
const ROW_GAP = 22;

interface Around {
  readonly placement: GridPlacement;
  /** The drawing of that placement if nothing were kept, px of the drawing. */
  readonly natural: GraphDrawing;
  /** Where the steps stand now, and the bands; flow coordinates. */
  readonly now: FixedSteps;
  readonly isKept: (node: number) => boolean;
}

/**
 * Puts the free nodes of a placement round the kept ones, which stay where they are in their cell. Bands only grow, and push the later
 * ones on as blocks. Flow coordinates.
 */
export function fitRound(graph: LayoutGraph, { placement, natural, now, isKept }: Around): FixedSteps {
  const kept = now.boxes.map((box, node) => (isKept(node) ? box : undefined));
  const boxes = natural.boxes.map((box) => turned(box, graph.isDown));
  const rows = rowLines(graph, placement);
  const known = { natural: boxes, kept };
  const atColumn = axisLines({
    ...known,
    axis: 'x',
    line: placement.column,
    band: graph.stage,
    naturalBands: natural.stages,
    bands: now.stages,
    gap: COLUMN_GAP,
  });
  const atRow = axisLines({
    ...known,
    axis: 'y',
    line: rows,
    band: graph.lane,
    naturalBands: natural.lanes,
    bands: now.lanes,
    gap: ROW_GAP,
  });
  const cells = new Map<string, Rect[]>();
  const cellOf = (node: number) => {
    const key = `${graph.lane[node]}/${graph.stage[node]}`;
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    return cell;
  };
  const inCell: Rect[] = [];
  kept.forEach((box, node) => {
    if (box === undefined) return;
    const { start: x } = now.stages[graph.stage[node] ?? 0] ?? { start: 0 };
    const { start: y } = now.lanes[graph.lane[node] ?? 0] ?? { start: 0 };
    const own = { ...box, x: box.x - x, y: box.y - y };
    inCell[node] = own;
    cellOf(node).push(own);
  });
  graph.nodes.forEach(({ length, breadth }, node) => {
    if (kept[node] !== undefined) return;
    const x = Math.round((atColumn[placement.column[node] ?? 0] ?? 0) - length / 2);
    const y = Math.round((atRow[rows[node] ?? 0] ?? 0) - breadth / 2);
    const own = clearOf(cellOf(node), { x, y, width: length, height: breadth });
    inCell[node] = own;
    cellOf(node).push(own);
  });
  const stages = grown(now.stages, natural.stages, graph.stage, inCell, 'x');
  const lanes = grown(now.lanes, natural.lanes, graph.lane, inCell, 'y');
  const placed = inCell.map((box, node): Rect => {
    const x = box.x + (stages[graph.stage[node] ?? 0]?.start ?? 0);
    const y = box.y + (lanes[graph.lane[node] ?? 0]?.start ?? 0);
    return { ...box, x, y };
  });
  return { boxes: placed, lanes, stages };
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

/** Bands end to end, each as large as it was, as it would be naturally where it was not there before, and as what is in it needs. */
function grown(bands: readonly Extent[], natural: readonly Extent[], of: Int32Array, inCell: readonly Rect[], axis: 'x' | 'y'): Extent[] {
  const needed = bands.map(({ size }, index) => (size > 0 ? size : (natural[index]?.size ?? 0)));
  inCell.forEach((box, node) => {
    const band = of[node] ?? 0;
    needed[band] = Math.max(needed[band] ?? 0, Math.ceil(box[axis] + box[axis === 'x' ? 'width' : 'height'] + CELL_PADDING));
  });
  let start = bands[0]?.start ?? 0;
  return needed.map((size) => {
    start += size;
    return { start: start - size, size };
  });
}
