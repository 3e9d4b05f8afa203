import type { Rect } from '../../../sop/model/drawing';
import type { LayoutGraph } from '../graph/layout-graph';
import { sideCosts } from '../routing/grid-space';
import type { Extent } from '../routing/line-places';
import { portRoom } from '../routing/port-reach';
import type { EdgeWish, RoutingSpace, Seat } from '../routing/routing-space';
import { fixedLines, lineFrom, nearestLine } from './fixed-lines';

/** Steps where a person put them, in flow coordinates: x along the flow, y across it. */
export interface FixedSteps {
  readonly boxes: readonly Rect[];
  readonly lanes: readonly Extent[];
  readonly stages: readonly Extent[];
}

/** Stands in for a step that has no place. */
export const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** Free room that connectors keep to steps and to borders, px. */
const TO_END = 14;
const TO_FLANK = 12;
const TO_STAGE = 11;
const TO_LANE = 9;
/** Lines this close to a step belong to it. */
const AROUND = 5;
const CORNER = 8;
/** Steps whose ends are closer than this along the flow count as standing above each other. */
const BESIDE = 4;

export const bordersOf = (bands: readonly Extent[]): number[] => bands.flatMap(({ start, size }) => [start, start + size]);

/** The lattice round steps that stay where they are: the middles of all steps, and the room beside them and beside the borders. */
export function fixedSpace(graph: LayoutGraph, { boxes, lanes, stages }: FixedSteps): RoutingSpace {
  const x = fixedLines(
    boxes.map((box) => box.x + box.width / 2),
    [
      ...boxes.flatMap((box) => [box.x - TO_END, box.x + box.width + TO_END]),
      ...bordersOf(stages).flatMap((border) => [border - TO_STAGE, border + TO_STAGE]),
    ],
    bordersOf(stages),
  );
  const y = fixedLines(
    boxes.map((box) => box.y + box.height / 2),
    [
      ...boxes.flatMap((box) => [box.y - TO_FLANK, box.y + box.height + TO_FLANK]),
      ...bordersOf(lanes).flatMap((border) => [border - TO_LANE, border + TO_LANE]),
    ],
    bordersOf(lanes),
  );
  const owner = owners(boxes, x, y);
  const seats = boxes.map((box, node) => seatOf(graph, node, box, { x, y, owner }));
  return { x, y, owner, laneOfY: lanesOf(y, lanes), seats, wishes: graph.edges.map((_, edge) => wishOf(graph, boxes, edge)) };
}

function lanesOf(y: Float64Array, lanes: readonly Extent[]): Int32Array {
  return Int32Array.from(y, (at) => {
    const lane = lanes.findIndex(({ start, size }) => at >= start && at < start + size);
    return Math.max(0, lane);
  });
}

/** Whose vertex each one is: the step that it lies in, else the first one that it lies beside. */
function owners(boxes: readonly Rect[], x: Float64Array, y: Float64Array): Int32Array {
  const owner = new Int32Array(x.length * y.length).fill(-1);
  boxes.forEach((box, node) => {
    const right = box.x + box.width;
    const bottom = box.y + box.height;
    for (let row = lineFrom(y, box.y - AROUND); row < y.length && (y[row] ?? 0) <= bottom + AROUND; row += 1) {
      for (let column = lineFrom(x, box.x - AROUND); column < x.length && (x[column] ?? 0) <= right + AROUND; column += 1) {
        const vertex = row * x.length + column;
        const [atX, atY] = [x[column] ?? 0, y[row] ?? 0];
        const isInside = atX > box.x && atX < right && atY > box.y && atY < bottom;
        if (owner[vertex] === -1 || isInside) owner[vertex] = node;
      }
    }
  });
  boxes.forEach((box, node) => {
    owner[nearestLine(y, box.y + box.height / 2) * x.length + nearestLine(x, box.x + box.width / 2)] = node;
  });
  return owner;
}

function seatOf(graph: LayoutGraph, node: number, box: Rect, { x, y, owner }: Pick<RoutingSpace, 'x' | 'y' | 'owner'>): Seat {
  const own = graph.nodes[node];
  const column = nearestLine(x, box.x + box.width / 2);
  const row = nearestLine(y, box.y + box.height / 2);
  const seat: Seat = {
    x: column,
    y: row,
    branches: own?.kind === 'decision' || own?.kind === 'approval',
    endRoom: own === undefined ? 1 : portRoom(own, true, graph.isDown),
    flankRoom: own === undefined ? 1 : portRoom(own, false, graph.isDown),
  };
  const isPlain = own !== undefined && ['task', 'approval', 'linked-sop'].includes(own.kind);
  if (!isPlain) return seat;
  const endLines: number[] = [];
  for (let line = lineFrom(y, box.y + CORNER); line < y.length && (y[line] ?? 0) <= box.y + box.height - CORNER; line += 1) {
    if (owner[line * x.length + column] === node) endLines.push(line);
  }
  const flankLines: number[] = [];
  for (let line = lineFrom(x, box.x + CORNER); line < x.length && (x[line] ?? 0) <= box.x + box.width - CORNER; line += 1) {
    if (owner[row * x.length + line] === node) flankLines.push(line);
  }
  return {
    ...seat,
    endLines: endLines.includes(row) ? endLines : [row],
    flankLines: flankLines.includes(column) ? flankLines : [column],
  };
}

function wishOf({ from, to, lane }: LayoutGraph, boxes: readonly Rect[], edge: number): EdgeWish {
  const source = from[edge] ?? 0;
  const target = to[edge] ?? 0;
  const a = boxes[source] ?? NOWHERE;
  const b = boxes[target] ?? a;
  const columns = b.x - (a.x + a.width) > BESIDE ? 1 : b.x + b.width > a.x ? 0 : -1;
  const down = b.y > a.y + a.height - 1 ? 1 : b.y + b.height < a.y + 1 ? -1 : 0;
  return { source, target, sourceLane: lane[source] ?? 0, targetLane: lane[target] ?? 0, ...sideCosts(columns, down) };
}
