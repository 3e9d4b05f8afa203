import type { Rect } from '../../../sop/model/drawing';
import type { LayoutGraph } from './layout-graph';

/** Middles that are closer than this share a column, or a row, px; less where steps are short. */
const SAME_COLUMN = 60;
const SAME_ROW = 30;

/**
 * Columns and rows as a person sees them in a drawing: steps whose middles are close together share one. `boxes` in flow coordinates;
 * undefined, or not in `isKept`: the node gets -1. Columns are counted over all stages in their order, rows within a lane.
 */
export function gridOfDrawing(
  { nodes, stage, lane, stageIds, laneIds }: LayoutGraph,
  boxes: readonly (Rect | undefined)[],
  isKept: (node: number) => boolean,
): { readonly column: Int32Array; readonly row: Int32Array } {
  const column = new Int32Array(nodes.length).fill(-1);
  const row = new Int32Array(nodes.length).fill(-1);
  const kept = [...nodes.keys()].filter((node) => boxes[node] !== undefined && isKept(node));
  const middleX = (node: number) => (boxes[node]?.x ?? 0) + (boxes[node]?.width ?? 0) / 2;
  const middleY = (node: number) => (boxes[node]?.y ?? 0) + (boxes[node]?.height ?? 0) / 2;
  let next = 0;
  for (let index = 0; index < stageIds.length; index += 1) {
    const inStage = kept.filter((node) => stage[node] === index);
    const found = clusters(inStage, middleX, (node) => Math.min(SAME_COLUMN, (boxes[node]?.width ?? 0) / 2));
    found.forEach((members, place) => {
      for (const node of members) column[node] = next + place;
    });
    next += Math.max(1, found.length);
  }
  for (let index = 0; index < laneIds.length; index += 1) {
    const inLane = kept.filter((node) => lane[node] === index);
    clusters(inLane, middleY, () => SAME_ROW).forEach((members, place) => {
      for (const node of members) row[node] = place;
    });
  }
  return { column, row };
}

function clusters(nodes: readonly number[], middle: (node: number) => number, tolerance: (node: number) => number): number[][] {
  const groups: { readonly members: number[]; at: number }[] = [];
  for (const node of [...nodes].sort((a, b) => middle(a) - middle(b) || a - b)) {
    const last = groups.at(-1);
    if (last === undefined || middle(node) - last.at >= tolerance(node)) groups.push({ members: [node], at: middle(node) });
    else {
      last.members.push(node);
      last.at += (middle(node) - last.at) / last.members.length;
    }
  }
  return groups.map(({ members }) => members);
}
