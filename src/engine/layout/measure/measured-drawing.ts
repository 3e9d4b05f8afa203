import { columnOf, laneAxis, laneOf } from '../../../sop/drawing/bands';
import type { Point, Rect } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { StepKind } from '../../../sop/model/step';
import type { GraphDrawing } from '../draw-grid';
import type { LayoutGraph } from '../graph/layout-graph';

/** A strip along one axis, px. */
export interface Band {
  readonly start: number;
  readonly size: number;
}

export interface MeasuredStep extends Rect {
  readonly kind: StepKind;
  /** Indexes of the bands it belongs in. */
  readonly lane: number;
  readonly stage: number;
}

export interface MeasuredConnector {
  /** Indexes of its steps. */
  readonly from: number;
  readonly to: number;
  readonly points: readonly Point[];
  readonly label: Rect | undefined;
}

/** Everything a judge looks at: geometry alone, px of the drawing, no meaning. */
export interface MeasuredDrawing {
  /** Lanes are columns, so they follow each other along x. */
  readonly isDown: boolean;
  readonly lanes: readonly Band[];
  readonly stages: readonly Band[];
  readonly steps: readonly MeasuredStep[];
  readonly connectors: readonly MeasuredConnector[];
}

const NOTHING: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** The drawing that a layout is about to propose. */
export function drawingOfGraph(graph: LayoutGraph, { boxes, ways, labels, lanes, stages }: GraphDrawing): MeasuredDrawing {
  return {
    isDown: graph.isDown,
    lanes,
    stages,
    steps: graph.nodes.map(({ kind, lane, stage }, node) => ({ kind, lane, stage, ...(boxes[node] ?? NOTHING) })),
    connectors: graph.edges.map(({ from, to }, edge) => ({ from, to, points: ways[edge] ?? [], label: labels[edge] })),
  };
}

/** The drawing that an SOP carries. A step without a place is drawn as nothing at the origin, so it shows up as a fault. */
export function drawingOfSop(sop: SopDocument): MeasuredDrawing {
  const { placements, routes, lanes, stages } = sop.drawing;
  const laneIds = [...lanes.keys()];
  const stageIds = [...stages.keys()];
  const steps = [...sop.steps.values()];
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  return {
    isDown: laneAxis(sop.profile.direction) === 'x',
    lanes: [...lanes.values()],
    stages: [...stages.values()],
    steps: steps.map(({ id, kind, roleId, stageId }) => {
      const { x, y, width, height } = placements.get(id) ?? NOTHING;
      const lane = laneIds.indexOf(laneOf(sop.roles, roleId));
      const stage = stageIds.indexOf(columnOf(sop.stages, stageId));
      return { x, y, width, height, kind, lane, stage };
    }),
    connectors: [...sop.connectors.values()].flatMap(({ id, from, to }) => {
      const [source, target] = [indexOf.get(from), indexOf.get(to)];
      const route = routes.get(id);
      return source === undefined || target === undefined
        ? []
        : [{ from: source, to: target, points: route?.points ?? [], label: route?.label }];
    }),
  };
}
