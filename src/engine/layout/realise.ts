import { CELL_PADDING, DEFAULT_LANE, MIN_LANE, MIN_STAGE } from '../../sop/drawing/geometry-constants';
import { textWidth } from '../../sop/drawing/text-width';
import type { Run, Track } from './assign-tracks';
import type { Grid, Line } from './grid';
import type { LayoutGraph } from './layout-graph';

/** Distance between two connectors that run side by side, px. */
export const TRACK = 12;
const CHANNEL = 28;
const BAND_EDGE = 20;
const LABEL_SCALE = 12 / 14;

export interface Extent {
  readonly start: number;
  readonly size: number;
}

/** Coordinates of the lattice: the middle of every line, and the bands. `x` is along the flow, `y` across it. */
export interface Realised {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly stages: readonly Extent[];
  readonly lanes: readonly Extent[];
}

interface Needs {
  readonly xSizes: number[];
  readonly ySizes: number[];
}

/** How wide every line must be: for its steps, for the connectors on it, for the labels that begin in it. */
function needs(graph: LayoutGraph, grid: Grid, runs: readonly Run[], tracks: ReadonlyMap<string, Track>): Needs {
  const sizeOf = (line: Line, index: number, all: readonly Line[]): number => {
    if (!line.isChannel) return 0;
    return all[index - 1]?.band !== line.band || all[index + 1]?.band !== line.band ? BAND_EDGE : CHANNEL;
  };
  const xSizes = grid.xLines.map(sizeOf);
  const ySizes = grid.yLines.map(sizeOf);
  graph.nodes.forEach((node, index) => {
    const x = grid.x[index] ?? 0;
    const y = grid.y[index] ?? 0;
    xSizes[x] = Math.max(xSizes[x] ?? 0, node.length);
    ySizes[y] = Math.max(ySizes[y] ?? 0, node.breadth);
  });
  for (const run of runs) {
    const sizes = run.isLevel ? ySizes : xSizes;
    const of = tracks.get(`${run.edge}/${run.part}`)?.of ?? 1;
    const least = (of - 1) * TRACK + (run.isLevel ? 24 : 28);
    sizes[run.line] = Math.max(sizes[run.line] ?? 0, least);
  }
  roomForLabels(graph, grid, runs, tracks, { xSizes, ySizes });
  return { xSizes, ySizes };
}

/** A label stands on the first part of its connector: the channel beside the source gets room for it. */
function roomForLabels(
  graph: LayoutGraph,
  grid: Grid,
  runs: readonly Run[],
  tracks: ReadonlyMap<string, Track>,
  { xSizes, ySizes }: Needs,
): void {
  for (const run of runs) {
    const edge = graph.edges[run.edge];
    if (run.part !== 0 || edge === undefined || edge.label === '') continue;
    const width = textWidth(edge.label) * LABEL_SCALE + 12;
    const along = graph.isDown !== run.isLevel ? width : 18;
    const source = run.isLevel ? (grid.x[edge.from] ?? 0) : (grid.y[edge.from] ?? 0);
    const channel = run.low === source ? source + 1 : source - 1;
    const sizes = run.isLevel ? xSizes : ySizes;
    const other = runs.find((one) => one.edge === run.edge && one.part === 1);
    const turnsHere = other !== undefined && other.line === channel;
    const lanes = turnsHere ? (tracks.get(`${run.edge}/1`)?.of ?? 1) * TRACK : 0;
    sizes[channel] = Math.max(sizes[channel] ?? 0, along + 26 + lanes);
  }
}

function bands(lines: readonly Line[], sizes: number[], count: number, least: number): Extent[] {
  const result: Extent[] = [];
  let start = 0;
  for (let band = 0; band < count; band += 1) {
    const own = [...lines.keys()].filter((index) => lines[index]?.band === band);
    const size = own.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
    const missing = least - size;
    const first = own[0];
    const last = own.at(-1);
    // What is missing to the smallest band is shared by its two outer channels.
    if (missing > 0 && first !== undefined && last !== undefined) {
      sizes[first] = (sizes[first] ?? 0) + Math.floor(missing / 2);
      sizes[last] = (sizes[last] ?? 0) + Math.ceil(missing / 2);
    }
    const whole = Math.max(least, size);
    result.push({ start, size: whole });
    start += whole;
  }
  return result;
}

function middles(sizes: readonly number[]): number[] {
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return at - size / 2;
  });
}

/** Gives every line its place, wide enough for all that lies on it. */
export function realise(graph: LayoutGraph, grid: Grid, runs: readonly Run[], tracks: ReadonlyMap<string, Track>): Realised {
  const { xSizes, ySizes } = needs(graph, grid, runs, tracks);
  const round = (sizes: number[]) => sizes.map((size) => Math.ceil(size / 2) * 2);
  const xs = round(xSizes);
  const ys = round(ySizes);
  const stages = bands(grid.xLines, xs, graph.stageIds.length, graph.isDown ? MIN_LANE + 2 * CELL_PADDING : MIN_STAGE);
  const lanes = bands(grid.yLines, ys, graph.laneIds.length, graph.isDown ? MIN_STAGE : Math.min(DEFAULT_LANE, 120));
  return { x: middles(xs), y: middles(ys), stages, lanes };
}
