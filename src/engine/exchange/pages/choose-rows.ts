import type { Span } from './flow-space';
import { type Cursor, nextPlace, startOfPages } from './next-place';
import { HEADS, MARK_ROOM, type Room } from './room';
import type { RowCandidates } from './row-candidates';

/** What it costs to cut inside of a stage, in px of page height; and what each connector costs that runs over a cut. */
const INSIDE_STAGE = 120;
const CROSSED = 14;
const HIT = 40;
/** A row far from full looks torn off. */
const SLACK = 100;
/** Text that gets smaller than the rest of the page is the last resort. */
const SMALLER = 6000;
const SPLIT = 400;
/** Kept for words that a cut parts from their step: they get a new place at the end of the row. */
const WORDS = 80;

interface Position {
  readonly cursor: Cursor;
  readonly penalty: number;
  /** Index of the cut before; -1: the start. */
  readonly before: number;
}

/**
 * Cuts a drawing along its flow into rows, so that few pages are needed, stages stay whole, and few connectors are cut. A shortest
 * path over the places where a cut hits no step; a row is as long as it must be when there is no such place in time. Yields between
 * two places, so that a caller can let the screen breathe.
 */
export function* chooseRows(candidates: RowCandidates, room: Room): Generator<undefined, readonly Span[]> {
  const { places } = candidates;
  const rows = rowMeasure(candidates, room);
  const best: Position[] = [{ cursor: startOfPages(room), penalty: 0, before: -1 }];
  for (let end = 1; end < places.length; end += 1) {
    let chosen: Position | null = null;
    for (let start = end - 1; start >= 0; start -= 1) {
      if (start < end - 1 && rows.isTooLong(start, end)) break;
      const from = best[start];
      if (from === undefined) continue;
      const next = rows.after(from, start, end);
      if (chosen === null || worth(next, room) < worth(chosen, room)) chosen = next;
    }
    if (chosen !== null) best.push(chosen);
    yield;
  }
  const spans: Span[] = [];
  for (let end = places.length - 1; end > 0; ) {
    const start = best[end]?.before ?? end - 1;
    spans.unshift({ start: places[start]?.at ?? 0, end: places[end]?.at ?? 0 });
    end = start;
  }
  return spans;
}

/** How much paper is used, as height of pages, and what else it costs. */
function worth({ cursor, penalty }: Position, { width, height }: Room): number {
  const { page, left, columnWidth, used } = cursor;
  if (!Number.isFinite(height)) return used + penalty;
  return (page + left / width) * height + used * Math.min(1, columnWidth / width) + penalty;
}

function rowMeasure({ places, breadthOf }: RowCandidates, room: Room) {
  const level = room.direction === 'right';
  const head = HEADS[room.direction];
  const alongLimit = level ? room.width : room.height;
  const acrossLimit = level ? room.height : room.width;
  const last = places.length - 1;
  const lengthOf = (start: number, end: number) => {
    const marks = (start > 0 ? MARK_ROOM : 0) + (end < last ? MARK_ROOM : 0);
    const words = level ? [start, end].filter((at) => (places[at]?.hits ?? 0) > 0).length * WORDS : 0;
    return (places[end]?.at ?? 0) - (places[start]?.at ?? 0) + head.lane + marks + words;
  };

  const after = (from: Position, start: number, end: number): Position => {
    const cut = places[end];
    const length = lengthOf(start, end);
    const breadth = breadthOf(start, end) + head.stage;
    const limit = acrossLimit - (level && start === 0 ? room.firstPageLess : 0);
    const inPart = limit - head.stage - 2 * MARK_ROOM;
    const parts = breadth <= limit ? 1 : Math.ceil((breadth - head.stage) / Math.max(1, inPart));
    const partBreadth = parts === 1 ? breadth : Math.min(limit, (breadth - head.stage) / parts + head.stage + 2 * MARK_ROOM);
    const scale = Math.min(1, alongLimit / length);
    const slack = Math.max(0, 1 - length / alongLimit);
    const isEnd = end === last;
    const penalty =
      (isEnd || cut === undefined ? 0 : (cut.border ? 0 : INSIDE_STAGE) + CROSSED * cut.crossings + HIT * cut.hits) +
      (level ? SLACK * slack ** 2 : 0) +
      (1 - scale) * SMALLER +
      (parts - 1) * SPLIT;
    const [width, height] = level ? [length, partBreadth] : [partBreadth, length];
    let { cursor } = from;
    for (let part = 0; part < parts; part += 1) cursor = nextPlace(cursor, width * scale, height * scale, room).cursor;
    return { cursor, penalty: from.penalty + penalty, before: start };
  };
  return { after, isTooLong: (start: number, end: number) => lengthOf(start, end) > alongLimit };
}
