import type { Placement, Point, Rect } from '../model/drawing';
import { cornersOf } from './corners-of';
import { runsThrough } from './runs-through';
import { onOutlines, type WayEnds } from './way-ends';
import { isLevel, type WayPart, wayParts } from './way-parts';

/** The two steps of a way where they stood when it was drawn. */
interface StoodAt {
  readonly from: Rect;
  readonly to: Rect;
}

/** So much of the first and the last part must be left: an arrow head has room in it. */
const SHORTEST = 10;

type Shift = readonly [x: number, y: number];

/**
 * A way that was made by hand, after its steps have moved: its ends go along with them, the first and the last part stretch, and
 * what is between stays where the hand put it. Null: such a way would not be square, not lead from outline to outline, or run
 * through a step; then it is better found anew. `steps`: what it must not run through; its own two may be among them.
 */
export function stretchWay(points: readonly Point[], stood: StoodAt, ends: WayEnds, steps: Iterable<Placement>): readonly Point[] | null {
  const corners = cornersOf(points);
  const parts = wayParts(corners);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const moved = withEnds(corners, first, last, { from: shiftOf(stood.from, ends.from.box), to: shiftOf(stood.to, ends.to.box) });
  const way = onOutlines(cornersOf(moved), ends);
  if (way === null || !isSameWay(wayParts(way), first, last)) return null;
  return isClear(way, ends, steps) ? way : null;
}

/** How far the middle moved: a card that grows to both sides has not moved. */
function shiftOf(before: Rect, now: Rect): Shift {
  return [now.x + now.width / 2 - before.x - before.width / 2, now.y + now.height / 2 - before.y - before.height / 2];
}

function withEnds(corners: readonly Point[], first: WayPart, last: WayPart, shifts: { readonly from: Shift; readonly to: Shift }): Point[] {
  const moved = corners.map(([x, y]): [number, number] => [x, y]);
  const start = moved[0];
  const second = moved[1];
  const beforeEnd = moved.at(-2);
  const end = moved.at(-1);
  if (start === undefined || second === undefined || beforeEnd === undefined || end === undefined) return moved;
  for (const axis of [0, 1] as const) {
    start[axis] += shifts.from[axis];
    end[axis] += shifts.to[axis];
  }
  if (corners.length > 2) {
    const follows = isLevel(first) ? 1 : 0;
    const leads = isLevel(last) ? 1 : 0;
    second[follows] = start[follows];
    beforeEnd[leads] = end[leads];
  }
  return moved;
}

/** True when the way still leaves and arrives in the same directions, with room for an arrow head. */
function isSameWay(parts: readonly WayPart[], first: WayPart, last: WayPart): boolean {
  const [start, end] = [parts[0], parts.at(-1)];
  if (start === undefined || end === undefined) return false;
  return start.heading === first.heading && end.heading === last.heading && lengthOf(start) >= SHORTEST && lengthOf(end) >= SHORTEST;
}

const lengthOf = ({ from, to }: WayPart) => Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1]);

/** True when it runs through no step; its first part may touch the step it leaves, its last the one it leads to. */
function isClear(way: readonly Point[], { from, to }: WayEnds, steps: Iterable<Placement>): boolean {
  if (runsThrough(way.slice(1), from.box) || runsThrough(way.slice(0, -1), to.box)) return false;
  for (const box of steps) if (box !== from.box && box !== to.box && runsThrough(way, box)) return false;
  return true;
}
