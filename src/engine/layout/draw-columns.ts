import type { LaneBand, Placement, Point, Rect, Route, StageBand } from '../../sop/model/drawing';
import type { SopDocument } from '../../sop/model/sop-document';
import { assignTracks, runsOf } from './assign-tracks';
import type { Columns } from './columns';
import { drawWays } from './draw-ways';
import { findWays } from './find-ways';
import { buildGrid } from './grid';
import type { LayoutGraph } from './layout-graph';
import type { LayoutResult } from './layout-result';
import { placeLabels } from './place-labels';
import { type Extent, realise } from './realise';

type Drawn = Pick<LayoutResult, 'placements' | 'routes' | 'lanes' | 'stages' | 'state'>;

const turnedPoint = ([x, y]: Point): Point => [y, x];
const turnedRect = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });

/** Boxes of the steps in flow coordinates. */
function boxesOf(graph: LayoutGraph, centres: { readonly x: readonly number[]; readonly y: readonly number[] }): Rect[] {
  return graph.nodes.map(({ length, breadth }, index) => ({
    x: Math.round((centres.x[index] ?? 0) - length / 2),
    y: Math.round((centres.y[index] ?? 0) - breadth / 2),
    width: length,
    height: breadth,
  }));
}

function bandsFrom<Band extends LaneBand | StageBand>(ids: readonly string[], extents: readonly Extent[]): Band[] {
  return ids.map((id, index) => ({ id, start: extents[index]?.start ?? 0, size: extents[index]?.size ?? 0 }) as Band); // ids of the SOP's own roles and stages
}

/** The whole drawing for given columns: rows, ways, tracks, coordinates, labels. Pure and the same for the same input. */
export function drawColumns(sop: SopDocument, graph: LayoutGraph, columns: Columns, back: ReadonlySet<number>): Drawn {
  const grid = buildGrid(graph, columns, back);
  const ways = findWays(graph, grid, back);
  const runs = runsOf(ways);
  const tracks = assignTracks(runs);
  const realised = realise(graph, grid, runs, tracks);
  const boxes = boxesOf(graph, { x: grid.x.map((line) => realised.x[line] ?? 0), y: grid.y.map((line) => realised.y[line] ?? 0) });
  const points = drawWays(graph, ways, tracks, realised, boxes);
  const turn = graph.isDown;
  const shown = points.map((way) => (turn ? way.map(turnedPoint) : way));
  const shownBoxes = boxes.map((box) => (turn ? turnedRect(box) : box));
  const labels = placeLabels(
    graph.edges.map((edge) => edge.label),
    shown,
    shownBoxes,
  );
  const placements = graph.nodes.map((node, index): Placement => {
    const box = shownBoxes[index] ?? { x: 0, y: 0, width: node.length, height: node.breadth };
    return { id: node.id, ...box, pinned: sop.drawing.placements.get(node.id)?.pinned ?? false };
  });
  const routes = graph.edges.map((edge, index): Route => {
    const label = labels[index];
    const way = shown[index] ?? [];
    return label === undefined ? { id: edge.id, points: way } : { id: edge.id, points: way, label };
  });
  return {
    placements,
    routes,
    lanes: bandsFrom<LaneBand>(graph.laneIds, realised.lanes),
    stages: bandsFrom<StageBand>(graph.stageIds, realised.stages),
    state: {},
  };
}
