import type { Point } from '../../../sop/model/drawing';
import type { Direction } from '../../../sop/model/sop-document';
import type { Mark } from './block';
import type { Run, Side } from './cut-lines';
import { type FlowPoint, pointFromFlow } from './flow-space';
import { MARK_DISTANCE, MARK_LINE, MARK_RADIUS, MARK_STEP } from './room';
import type { SideRooms } from './side-rooms';
import { spread } from './spread';

/** Where a line has come to the place of its circle. */
const JOG = 6;
/** Words beside a mark have two lines where its neighbours leave room, else one. */
const TALLEST = 2 * MARK_LINE;
const BESIDE = 5;
const LEAST_WORDS = 32;
const LONGEST_WORDS = 150;
/** Holds “p. 99”, and no more than there is outside of a cut. */
const PAGE_WORD = 28;

/** A run whose places are those of its block. */
export interface PlacedRun {
  readonly run: Run;
  readonly points: readonly FlowPoint[];
}

/** The borders of a tile in its block, and the room outside of them. */
export interface Borders {
  readonly direction: Direction;
  readonly head: number;
  readonly foot: number;
  readonly before: number;
  readonly after: number;
  readonly rooms: SideRooms;
}

export interface PlacedMarks {
  readonly marks: readonly Mark[];
  /** The runs with their ways into and out of the marks. */
  readonly runs: readonly PlacedRun[];
}

/** Circles for all lines that are cut at the borders of a tile: beside the cut, in order, apart from each other. */
export function placeMarks(runs: readonly PlacedRun[], borders: Borders): PlacedMarks {
  const marks: Mark[] = [];
  const ways = new Map<PlacedRun, readonly FlowPoint[]>();
  for (const side of ['head', 'foot', 'before', 'after'] as const) {
    const axis = side === 'head' || side === 'foot' ? 1 : 0;
    const own = runs.filter(({ run }) => run.cut?.side === side).sort((a, b) => cutEnd(a)[axis] - cutEnd(b)[axis]);
    const [low, high] = axis === 1 ? [borders.before, borders.after] : [borders.head, borders.foot];
    const places = spread(
      own.map((placed) => cutEnd(placed)[axis] - low),
      high - low,
      MARK_STEP,
    ).map((place) => place + low);
    own.forEach((placed, index) => {
      const place = places[index] ?? low;
      const way = wayToMark(side, borders, cutEnd(placed), place);
      ways.set(placed, placed.run.part === 'leaves' ? [...placed.points, ...way.line] : [...[...way.line].reverse(), ...placed.points]);
      const mark = markOf(placed.run, way.circle, borders.direction);
      const gapBefore = place - (places[index - 1] ?? Number.NEGATIVE_INFINITY);
      const gapAfter = (places[index + 1] ?? Number.POSITIVE_INFINITY) - place;
      if (mark !== null) marks.push({ ...mark, words: wordsRoom(mark, borders, { gapBefore, gapAfter, low, high }) });
    });
  }
  return { marks, runs: runs.map((placed) => ({ ...placed, points: ways.get(placed) ?? placed.points })) };
}

function cutEnd({ run, points }: PlacedRun): FlowPoint {
  return (run.part === 'leaves' ? points.at(-1) : points[0]) ?? [0, 0];
}

function wayToMark(
  side: Side,
  borders: Borders,
  [along, across]: FlowPoint,
  place: number,
): { readonly line: readonly FlowPoint[]; readonly circle: FlowPoint } {
  const out = side === 'foot' || side === 'after' ? 1 : -1;
  const at = (distance: number): FlowPoint =>
    side === 'head' || side === 'foot' ? [borders[side] + out * distance, place] : [place, borders[side] + out * distance];
  const circle = borders.rooms.labels[side] + MARK_DISTANCE;
  const straight = side === 'head' || side === 'foot' ? across === place : along === place;
  const end = at(circle - MARK_RADIUS);
  return { line: straight ? [end] : [at(JOG), end], circle: at(circle) };
}

const INWARDS: { readonly [S in Side]: FlowPoint } = { head: [1, 0], foot: [-1, 0], before: [0, 1], after: [0, -1] };

function markOf({ line, cut, part }: Run, circle: FlowPoint, direction: Direction): Omit<Mark, 'words'> | null {
  if (cut === null) return null;
  const { connector } = line;
  const leaves = part === 'leaves';
  const stepId = leaves ? connector.to : connector.from;
  return {
    letter: cut.letter,
    connector,
    side: cut.side,
    leaves,
    at: pointFromFlow(direction, circle),
    inwards: pointFromFlow(direction, INWARDS[cut.side]),
    other: { tile: cut.other, stepId },
  };
}

interface Beside {
  /** To the neighbours, and the ends of the border. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  readonly low: number;
  readonly high: number;
}

/** Beside a mark: further out where the marks stand one over the other, at its right where they stand in a row. */
function wordsRoom({ at, side }: Omit<Mark, 'words'>, borders: Borders, { gapBefore, gapAfter, low, high }: Beside): Mark['words'] {
  const stacked = borders.direction === 'right' ? side === 'head' || side === 'foot' : side === 'before' || side === 'after';
  if (!stacked) {
    const x = at[0] + MARK_RADIUS + BESIDE;
    const width = Math.min(LONGEST_WORDS, Math.min(at[0] + gapAfter - MARK_RADIUS - 4, high) - x);
    return width < LEAST_WORDS ? null : { x, y: at[1] - TALLEST / 2, width, height: TALLEST, towards: 'right' };
  }
  const width = borders.rooms.words[side] - BESIDE - 1;
  if (width < LEAST_WORDS) return pageRoom(at, { gapBefore, gapAfter, low, high });
  const towards = side === 'head' || side === 'before' ? 'left' : 'right';
  const height = Math.min(gapBefore, gapAfter) >= TALLEST && high - low >= TALLEST ? TALLEST : MARK_LINE;
  const x = towards === 'right' ? at[0] + MARK_RADIUS + BESIDE : at[0] - MARK_RADIUS - BESIDE - width;
  return { x, y: Math.max(low, Math.min(high - height, at[1] - height / 2)), width, height, towards };
}

/** Below or above a mark that has no room beside it: for the number of a page. */
function pageRoom([x, y]: Point, { gapBefore, gapAfter, low, high }: Beside): Mark['words'] {
  const needed = 2 * MARK_RADIUS + MARK_LINE + 1;
  const room = { x: x - PAGE_WORD / 2, width: PAGE_WORD, height: MARK_LINE, towards: 'centre' } as const;
  if (gapAfter >= needed && y + MARK_RADIUS + MARK_LINE <= high) return { ...room, y: y + MARK_RADIUS };
  if (gapBefore >= needed && y - MARK_RADIUS - MARK_LINE >= low) return { ...room, y: y - MARK_RADIUS - MARK_LINE };
  return null;
}
