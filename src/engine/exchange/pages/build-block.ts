import type { Theme } from '../../../sop/drawing/palette';
import type { Rect } from '../../../sop/model/drawing';
import type { Note } from '../../../sop/model/sop-document';
import type { Band, MatrixFrame } from '../svg/picture-frame';
import type { Block } from './block';
import { blockLines } from './block-lines';
import type { Side } from './cut-lines';
import type { FlowDrawing } from './flow-drawing';
import { boxFromFlow, type FlowBox, type FlowPoint, pointFromFlow } from './flow-space';
import { laneMap } from './lane-map';
import { headHeight, lanesIn, stagesIn } from './page-bands';
import { placeMarks } from './place-marks';
import { HEADS, MARK_STEP, type Room } from './room';
import { sideRooms, unplacedLabel } from './side-rooms';
import type { AxisMap } from './squeeze';
import type { TileContent } from './tile-contents';
import type { Tile } from './tiles';

/** Puts a tile together: lanes squeezed, names, marks with room for their words. */
export function buildBlock(drawing: FlowDrawing, content: TileContent, room: Room, theme: Theme): Block {
  const { tile } = content;
  const { direction } = drawing.sop.profile;
  const map = roomyMap(laneMapOf(drawing, content), content, room);
  const rooms = sideRooms(content, map.length, room);
  const outside = rooms.whole;
  const lanes = lanesIn(drawing, map, { tile, theme, before: outside.before, after: outside.after });
  const stages = stagesIn(drawing, { tile, theme, before: outside.head, after: outside.foot });
  const laneHead = direction === 'right' ? HEADS.right.lane : headHeight(lanes);
  const stageHead = direction === 'down' ? HEADS.down.stage : headHeight(stages);
  const origin: FlowPoint = [laneHead + outside.head, stageHead + outside.before];
  const place = placer(tile, map, origin);
  const length = origin[0] + (tile.along.end - tile.along.start) + outside.foot;
  const breadth = origin[1] + map.length + outside.after;
  const bands = [moved(lanes, stageHead), moved(stages, laneHead)] as const;
  const frame = frameOf(bands, { direction, laneHead, stageHead, length, breadth });
  const steps = content.steps.map(({ placement, box }) => ({ ...placement, ...positionOf(boxFromFlow(direction, place.box(box))) }));
  const marked = placeMarks(
    content.runs.map((run) => ({ run, points: run.points.map(place.point) })),
    {
      direction,
      head: origin[0],
      foot: length - outside.foot,
      before: origin[1],
      after: breadth - outside.after,
      rooms,
    },
  );
  return {
    tile,
    ...(direction === 'right' ? { width: length, height: breadth } : { width: breadth, height: length }),
    frame,
    inner: boxFromFlow(direction, { along: origin[0], across: origin[1], length: tile.along.end - tile.along.start, breadth: map.length }),
    steps,
    notes: content.notes.map(({ note, box }) => shownNote(note, boxFromFlow(direction, place.box(box)), frame.matrix)),
    lines: blockLines(marked, steps, frame.matrix, {
      box: (label) => boxFromFlow(direction, place.box(label)),
      point: (point) => pointFromFlow(direction, point),
    }),
    marks: marked.marks,
  };
}

function laneMapOf(drawing: FlowDrawing, { tile, steps, notes, runs }: TileContent): AxisMap {
  return laneMap(drawing, tile.across, {
    boxes: [...[...steps, ...notes].map(({ box }) => box), ...runs.flatMap(({ label }) => label ?? [])],
    lines: runs.map(({ points }) => points),
  });
}

/** Lanes that have no room for the marks at an end of their row, or for words, are drawn broader, as far as the page goes. */
function roomyMap(map: AxisMap, { runs, tile }: TileContent, room: Room): AxisMap {
  const count = (side: Side) => runs.filter(({ cut }) => cut?.side === side).length;
  const limit = (room.direction === 'right' ? room.height : room.width) - HEADS[room.direction].stage;
  const marks = Math.max(count('head'), count('foot')) * MARK_STEP;
  const words = room.direction === 'down' ? Math.max(0, ...runs.map(unplacedLabel)) : 0;
  const needed = Math.min(Math.max(marks, words), limit);
  if (map.length >= needed) return map;
  return { length: needed, at: (place) => (place >= tile.across.end ? needed : map.at(place)) };
}

/** From places of the drawing to places in the block. */
function placer({ along }: Tile, map: AxisMap, origin: FlowPoint) {
  return {
    point: ([a, c]: FlowPoint): FlowPoint => [origin[0] + a - along.start, origin[1] + map.at(c)],
    box: (box: FlowBox): FlowBox => ({ ...box, along: origin[0] + box.along - along.start, across: origin[1] + map.at(box.across) }),
  };
}

function moved(bands: readonly Band[], by: number): readonly Band[] {
  return bands.map((band) => ({ ...band, start: band.start + by }));
}

function positionOf({ x, y }: Rect): { readonly x: number; readonly y: number } {
  return { x, y };
}

interface FrameSizes {
  readonly direction: Room['direction'];
  readonly laneHead: number;
  readonly stageHead: number;
  readonly length: number;
  readonly breadth: number;
}

function frameOf([lanes, stages]: readonly [readonly Band[], readonly Band[]], sizes: FrameSizes): MatrixFrame {
  const { direction, laneHead, stageHead, length, breadth } = sizes;
  const [rows, columns] = direction === 'right' ? [lanes, stages] : [stages, lanes];
  const matrix = boxFromFlow(direction, { along: laneHead, across: stageHead, length: length - laneHead, breadth: breadth - stageHead });
  return {
    rows,
    columns,
    matrix,
    rowHeader: { x: 0, y: matrix.y, width: matrix.x, height: matrix.height },
    columnHeader: { x: matrix.x, y: 0, width: matrix.width, height: matrix.y },
  };
}

/** A note lies where it lies; what would stick out of the row is moved in, and made smaller if it must. */
function shownNote(note: Note, box: Rect, matrix: Rect): Note {
  const width = Math.min(box.width, matrix.width);
  const height = Math.min(box.height, matrix.height);
  const x = Math.max(matrix.x, Math.min(box.x, matrix.x + matrix.width - width));
  const y = Math.max(matrix.y, Math.min(box.y, matrix.y + matrix.height - height));
  return { ...note, x, y, width, height };
}
