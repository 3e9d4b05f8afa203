import { type Axis, bandMeasure, laneAxis, lengthOn } from '../drawing/bands';
import { STEP_GAP } from '../drawing/geometry-constants';
import { withoutSizes } from '../drawing/layout-state';
import type { LaneBand, Placement, Rect, StageBand } from '../model/drawing';
import type { DraftTable, SopDraft } from '../model/sop-draft';

const FARTHEST = 6;
/** Among more steps in one cell nobody sees an order that could be kept. */
const CROWDED = 400;

type Scale = { readonly [From in Axis]: number };

const otherAxis = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x');
const centre = (box: Rect, axis: Axis) => box[axis] + box[lengthOn(axis)] / 2;

/**
 * Swaps the two axes of everything drawn, for a draft whose direction has just changed. Cards keep their sizes, so lengths are
 * stretched where cards that stood clear of each other would cover each other now. Ways are led anew.
 */
export function turnDrawing(draft: SopDraft): void {
  const boxes = [...draft.placements];
  const scale = scaleFor(cellsOf(draft, boxes));
  const turned = <Box extends Rect>(box: Box): { x: number; y: number } => ({
    x: Math.round(centre(box, 'y') * scale.y - box.width / 2),
    y: Math.round(centre(box, 'x') * scale.x - box.height / 2),
  });
  for (const box of boxes) draft.placements.update(box.id, turned(box));
  for (const note of [...draft.notes]) draft.notes.update(note.id, turned(note));
  const lanesWere = otherAxis(laneAxis(draft.profile.get().direction));
  stretch(draft.lanes, scale[lanesWere]);
  stretch(draft.stageBands, scale[otherAxis(lanesWere)]);
  for (const route of [...draft.routes]) draft.routes.remove(route.id);
  draft.state.set(withoutSizes(draft.state.get()));
}

function stretch<B extends LaneBand | StageBand>(bands: DraftTable<B>, by: number): void {
  for (const band of [...bands]) {
    const start = Math.round(band.start * by);
    bands.add({ ...band, start, size: Math.round((band.start + band.size) * by) - start });
  }
}

function cellsOf(draft: SopDraft, boxes: readonly Placement[]): readonly (readonly Placement[])[] {
  const cells = new Map<string, Placement[]>();
  for (const box of boxes) {
    const step = draft.steps.get(box.id);
    const key = `${step?.roleId}/${step?.stageId}`;
    const cell = cells.get(key);
    if (cell) cell.push(box);
    else cells.set(key, [box]);
  }
  return [...cells.values()].filter((cell) => cell.length <= CROWDED);
}

/** By how much lengths along each old axis are stretched: as lanes and columns usually are, or more. */
function scaleFor(cells: readonly (readonly Placement[])[]): Scale {
  const usual = bandMeasure('x').usual / bandMeasure('y').usual;
  let x = 1 / usual;
  let y = usual;
  for (const cell of cells) {
    cell.forEach((a, index) => {
      for (const b of cell.slice(index + 1)) {
        const isBeside = isApart(a, b, 'x');
        if (isBeside) x = Math.max(x, stretchFor(a, b, 'x'));
        else if (isApart(a, b, 'y')) y = Math.max(y, stretchFor(a, b, 'y'));
      }
    });
  }
  return { x: Math.min(x, FARTHEST), y: Math.min(y, FARTHEST) };
}

function isApart(a: Rect, b: Rect, axis: Axis): boolean {
  return a[axis] >= b[axis] + b[lengthOn(axis)] || b[axis] >= a[axis] + a[lengthOn(axis)];
}

/** The stretch that keeps two boxes apart which are apart along an axis, once that axis is the other one. */
function stretchFor(a: Rect, b: Rect, axis: Axis): number {
  const length = lengthOn(otherAxis(axis));
  return ((a[length] + b[length]) / 2 + STEP_GAP / 2) / Math.abs(centre(a, axis) - centre(b, axis));
}
