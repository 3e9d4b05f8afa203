import { writeState } from '../../sop/drawing/layout-state';
import type { LaneBand, Placement, Route, StageBand } from '../../sop/model/drawing';
import type { SopDocument } from '../../sop/model/sop-document';
import type { GraphDrawing } from './draw-grid';
import { stateOf } from './graph/drawn-before';
import type { GridPlacement } from './graph/grid-placement';
import type { LayoutGraph } from './graph/layout-graph';
import type { Origin } from './search/candidate';

/** What a layout makes: the input of the command `apply-layout`, and who made it. */
export interface LayoutResult {
  readonly placements: readonly Placement[];
  readonly routes: readonly Route[];
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
  readonly state: Readonly<Record<string, unknown>>;
  /** Who found columns and order. */
  readonly engine: Origin;
  /** A sentence when ELK had to be replaced; empty: all went as planned. */
  readonly note: string;
}

interface Made {
  readonly placement: GridPlacement;
  readonly drawing: GraphDrawing;
  readonly engine: Origin;
  readonly note: string;
}

/** A drawing of a graph in the words of the SOP. */
export function toResult(sop: SopDocument, graph: LayoutGraph, { placement, drawing, engine, note }: Made): LayoutResult {
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
    state: writeState(stateOf(graph, placement)),
    engine,
    note,
  };
}
