import type { Direction } from '../../../sop/model/sop-document';
import type { PageRoom } from './next-place';
import type { Sheet } from './sheet';

/** The smallest text that the painter writes, px: tools, the kind of a role, marks. A test reads it out of what is painted. */
export const SMALLEST_TEXT = 11;
/** Nothing on paper is smaller than this. */
const LEAST_POINTS = 8;
const POINTS_PER_PX = 0.75;
/** The smallest scale at which everything can still be read, up to the next thousandth: browsers make a sheet a whole number of px wide. */
export const LEAST_SCALE = Math.ceil((LEAST_POINTS / (SMALLEST_TEXT * POINTS_PER_PX)) * 1000) / 1000;

/** How high a text of this many px is on paper. */
export function pointsOf(px: number): number {
  return px * POINTS_PER_PX;
}

/** The circle of a mark. */
export const MARK_RADIUS = 10;
/** From the cut to the middle of the circle; the line first moves to the circle's place, then goes straight into it. */
export const MARK_DISTANCE = 26;
/** Outside of a cut for marks, with two lines of words beside them. */
export const MARK_ROOM = 40;
/** Of the words beside marks. */
export const MARK_LINE = 13;
/** Kept between two marks on one side, middle to middle. */
export const MARK_STEP = 24;
/** Between two rows of a page. */
export const ROW_GAP = 22;
/** A lane that has nothing to show in a row. */
export const THIN_LANE = 20;
/** What may be left of empty stretches of a lane. */
export const LANE_GAP = 24;
export const LANE_EDGE = 11;
/** Kept on both sides of a line that runs through a lane. */
export const BESIDE_LINE = 7;

/** Names beside (right) or above (down) the lanes, and above (right) or beside (down) the stages; the latter are written upright. */
export const HEADS: { readonly [D in Direction]: { readonly lane: number; readonly stage: number } } = {
  right: { lane: 114, stage: 47 },
  down: { lane: 47, stage: 32 },
};

/** What pages offer to rows at a scale; px of the drawing. */
export interface Room extends PageRoom {
  readonly direction: Direction;
}

/** Above the rows of every page but the first: the small title. */
export const RUNNING_HEAD = 24;
/** Below the rows of every page: what marks are, and the page's number. */
export const FOOT = 24;

/** How high a column of rows that run down is on a sheet without an end, as a share of its width: about a screen. */
const COLUMN = 0.62;
const LEAST_COLUMN = 640;

/** The room of a sheet at a scale; `title`: the height of the title on the first page. */
export function roomOf(sheet: Sheet, direction: Direction, title: number, scale: number): Room {
  const width = (sheet.width - 2 * sheet.margin) / scale;
  // Rows that run to the right read like lines of a text; what runs down reads like columns of a newspaper.
  const inColumns = direction === 'down';
  const gap = ROW_GAP / scale;
  if (sheet.height === null) {
    const height = inColumns ? Math.max(LEAST_COLUMN, width * COLUMN) : Number.POSITIVE_INFINITY;
    return { direction, width, height, firstPageLess: 0, inColumns, gap };
  }
  const height = (sheet.height - 2 * sheet.margin - RUNNING_HEAD - FOOT) / scale;
  return { direction, width, height, firstPageLess: Math.max(0, title - RUNNING_HEAD) / scale, inColumns, gap };
}
