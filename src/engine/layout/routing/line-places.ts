import type { LayoutGraph } from '../graph/layout-graph';
import type { Tracks } from './assign-tracks';
import type { GridLine } from './grid-lines';
import type { GridSpace } from './grid-space';
import { TRACK } from './port-reach';
import type { Segment } from './segments';

/** Room around the tracks of a strip, px: to a step, to the border of a band, to the next strip where no connector runs. */
const TO_STEP = 12;
const TO_FLANK = 12;
const TO_BORDER = 10;
const EMPTY_END = 14;
const EMPTY_FLANK = 9;
const COLUMN_GAP = 36;
const ROW_GAP = 22;
/** A label keeps this far from the step it leaves and from the corner after it. */
const LABEL_MARGIN = 6;
/** Connectors that pass between the steps of a column or a row may lie as close as this. */
const TIGHT = 6;

export interface Extent {
  readonly start: number;
  readonly size: number;
}

/** Coordinates of the lattice, px: where the tracks (or the middle) of every line lie, and the bands. */
export interface LinePlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Widths of the columns and of the rows; 0 for strips. */
  readonly xSize: Float64Array;
  readonly ySize: Float64Array;
  readonly stages: readonly Extent[];
  readonly lanes: readonly Extent[];
}

/** The parts of a line's width. */
interface Width {
  before: number;
  tracks: number;
  after: number;
}

/** Room that labels need in a strip, next to the step before it and to the one behind it. */
interface LabelRoom {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Labels stand on the first part of their connector, in the strip beside the source. */
function labelRooms(
  graph: LayoutGraph,
  grid: GridSpace,
  segments: readonly (readonly Segment[])[],
): { readonly x: LabelRoom; readonly y: LabelRoom } {
  const x = { before: new Float64Array(grid.xLines.length), after: new Float64Array(grid.xLines.length) };
  const y = { before: new Float64Array(grid.yLines.length), after: new Float64Array(grid.yLines.length) };
  graph.edges.forEach(({ from, label }, edge) => {
    const [first, second] = segments[edge] ?? [];
    const node = graph.nodes[from];
    if (label === null || first === undefined || node === undefined) return;
    const isOnwards = first.end > first.start;
    const strip = first.start + (isOnwards ? 1 : -1);
    const list = first.isAlong ? x : y;
    const room = isOnwards ? list.before : list.after;
    const size = first.isAlong ? label.length : label.breadth;
    const inset = first.isAlong ? ((grid.xSize[first.start] ?? 0) - node.length) / 2 : ((grid.ySize[first.start] ?? 0) - node.breadth) / 2;
    const lines = first.isAlong ? grid.xLines : grid.yLines;
    const passed = lines.slice(first.low + 1, first.high);
    // Past another column there is room for the label further on.
    if (first.isAlong && passed.some((line) => !line.isChannel)) return;
    const margins = second === undefined ? 3 : 2;
    const behind = first.isAlong && passed.length > 1 ? TO_BORDER + TO_STEP : 0;
    room[strip] = Math.max(room[strip] ?? 0, size + margins * LABEL_MARGIN - inset - behind);
  });
  return { x, y };
}

function columnStrip(line: GridLine, tracks: number, isOuter: boolean, label: { before: number; after: number }): Width {
  const width = Math.max(0, tracks - 1) * TRACK;
  const toStep = tracks > 0 ? TO_STEP : EMPTY_END;
  if (line.isFirst && line.isLast) return { before: TO_BORDER, tracks: width, after: TO_BORDER };
  if (line.isFirst) return { before: isOuter && tracks === 0 ? 4 : TO_BORDER, tracks: width, after: Math.max(toStep, label.after) };
  if (line.isLast) return { before: Math.max(toStep, label.before), tracks: width, after: isOuter && tracks === 0 ? 4 : TO_BORDER };
  return atLeast(COLUMN_GAP, { before: Math.max(TO_STEP, label.before), tracks: width, after: Math.max(TO_STEP, label.after) });
}

function rowStrip(line: GridLine, tracks: number, label: { before: number; after: number }): Width {
  const width = Math.max(0, tracks - 1) * TRACK;
  const room = tracks > 0 ? TO_FLANK : EMPTY_FLANK;
  const border = tracks > 0 ? TO_BORDER : EMPTY_FLANK;
  if (line.isFirst && line.isLast) return { before: border, tracks: width, after: border };
  if (line.isFirst) return { before: border, tracks: width, after: Math.max(room, label.after) };
  if (line.isLast) return { before: Math.max(room, label.before), tracks: width, after: border };
  return atLeast(ROW_GAP, { before: Math.max(room, label.before), tracks: width, after: Math.max(room, label.after) });
}

function atLeast(least: number, width: Width): Width {
  const missing = (least - width.before - width.tracks - width.after) / 2;
  return missing > 0 ? { ...width, before: width.before + missing, after: width.after + missing } : width;
}

const sum = ({ before, tracks, after }: Width) => before + tracks + after;

/** What is missing to the smallest band goes to its two outer strips. Every part becomes a whole number. */
function widen(lines: readonly GridLine[], widths: readonly Width[], sizes: readonly number[]): Extent[] {
  for (const width of widths) {
    width.before = Math.ceil(width.before);
    width.after = Math.ceil(width.after);
  }
  const extents: Extent[] = [];
  let start = 0;
  sizes.forEach((least, band) => {
    const own = [...lines.keys()].filter((index) => lines[index]?.band === band);
    let size = own.reduce((all, index) => all + sum(widths[index] ?? { before: 0, tracks: 0, after: 0 }), 0);
    const missing = least - size;
    const first = widths[own[0] ?? -1];
    const last = widths[own.at(-1) ?? -1];
    if (missing > 0 && first !== undefined && last !== undefined) {
      first.before += Math.floor(missing / 2);
      last.after += Math.ceil(missing / 2);
      size = least;
    }
    extents.push({ start, size });
    start += size;
  });
  return extents;
}

function places(widths: readonly Width[]): Float64Array {
  let end = 0;
  return Float64Array.from(widths, (width) => {
    const at = end + width.before + width.tracks / 2;
    end += sum(width);
    return at;
  });
}

/** What a column or a row must measure when many connectors pass between its steps, px. */
function roomToPass(tracks = 0): number {
  return tracks > 1 ? (tracks - 1) * TIGHT + 2 * EMPTY_FLANK : 0;
}

/** Gives every line its place, wide enough for all that lies on it: steps, connectors side by side, labels. */
export function linePlaces(graph: LayoutGraph, grid: GridSpace, segments: readonly (readonly Segment[])[], tracks: Tracks): LinePlaces {
  const { xLines, yLines } = grid;
  const labels = labelRooms(graph, grid, segments);
  const at = ({ before, after }: LabelRoom, index: number) => ({ before: before[index] ?? 0, after: after[index] ?? 0 });
  const entry = (size: number): Width => ({ before: Math.ceil(size / 2), tracks: 0, after: Math.ceil(size / 2) });
  const xSize = grid.xSize.map((size, index) => (size === 0 ? 0 : Math.max(size, roomToPass(tracks.across.get(index)?.width))));
  const ySize = grid.ySize.map((size, index) => (size === 0 ? 0 : Math.max(size, roomToPass(tracks.along.get(index)?.width))));
  const xWidths = xLines.map((line, index) => {
    const isOuter = index === 0 || index === xLines.length - 1;
    if (!line.isChannel) return entry(xSize[index] ?? 0);
    return columnStrip(line, tracks.across.get(index)?.width ?? 0, isOuter, at(labels.x, index));
  });
  const yWidths = yLines.map((line, index) => {
    if (!line.isChannel) return entry(ySize[index] ?? 0);
    return rowStrip(line, tracks.along.get(index)?.width ?? 0, at(labels.y, index));
  });
  const stages = widen(xLines, xWidths, graph.stageSizes);
  const lanes = widen(yLines, yWidths, graph.laneSizes);
  return { x: places(xWidths), y: places(yWidths), xSize, ySize, stages, lanes };
}
