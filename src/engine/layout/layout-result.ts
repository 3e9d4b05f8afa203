import type { LaneBand, Placement, Route, StageBand } from '../../sop/model/drawing';
import type { SopDocument } from '../../sop/model/sop-document';
import type { GraphDrawing } from './draw-grid';
import type { LayoutGraph } from './graph/layout-graph';
import type { Origin } from './search/candidate';

/** What a layout says beside the drawing. */
interface Made {
  /** What the next layout wants to know, for `drawing.state`. */
  readonly state: Readonly<Record<string, unknown>>;
  /** Who found columns and order. */
  readonly engine: Origin;
  /** A sentence when ELK had to be replaced; empty: all went as planned. */
  readonly note: string;
}

/** What a layout makes: the input of the command `apply-layout`, and who made it. */
export interface LayoutResult extends Made {
  readonly placements: readonly Placement[];
  readonly routes: readonly Route[];
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
}

/** A drawing of a graph in the words of the SOP. */
export function toResult(sop: SopDocument, graph: LayoutGraph, drawing: GraphDrawing, { state, engine, note }: Made): LayoutResult {
  const bands = <Band extends LaneBand | StageBand>(ids: readonly string[], extents: GraphDrawing['lanes']): Band[] =>
    ids.map((id, index) => ({ id, start: extents[index]?.start ?? 0, size: extents[index]?.size ?? 0 }) as Band); // ids of the SOP's own roles and stages
  return {
    placements: graph.nodes.map(({ id }, node): Placement => {
      const box = drawing.boxes[node] ?? { x: 0, y: 0, width: 0, height: 0 };
      return { id, ...box, pinned: sop.drawing.placements.get(id)?.pinned ?? false };
    }),
    routes: graph.edges.map(({ id }, edge): Route => {
      const label = drawing.labels[edge];
      const points = drawing.ways[edge] ?? [];
      return label === undefined ? { id, points } : { id, points, label };
    }),
    lanes: bands<LaneBand>(graph.laneIds, drawing.lanes),
    stages: bands<StageBand>(graph.stageIds, drawing.stages),
    state,
    engine,
    note,
  };
}

/** The drawing that an SOP carries, as a result. */
export function resultOf({ drawing }: SopDocument, { state, engine, note }: Made): LayoutResult {
  return {
    placements: [...drawing.placements.values()],
    routes: [...drawing.routes.values()],
    lanes: [...drawing.lanes.values()],
    stages: [...drawing.stages.values()],
    state,
    engine,
    note,
  };
}
