import type { Connector } from '../model/connector';
import type { Placement, Point, Rect, Route } from '../model/drawing';
import type { SopDocument } from '../model/sop-document';
import type { StepKind } from '../model/step';
import { type CandidatePath, candidatePaths } from './candidate-paths';
import { detourPaths } from './detour-paths';
import { labelRoute } from './label-route';
import { meetOutline } from './meet-outline';
import { routeFits } from './route-fits';
import { runsThrough } from './runs-through';

interface Kinds {
  readonly from: StepKind;
  readonly to: StepKind;
}

const HIT = 4000;
const BEND = 60;

/** How many of the boxes a path runs through (the step's own two excepted by the caller). */
function hits(points: readonly Point[], obstacles: readonly Rect[]): number {
  let count = 0;
  for (const box of obstacles) if (runsThrough(points, box)) count += 1;
  return count;
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before) sum += Math.abs(point[0] - before[0]) + Math.abs(point[1] - before[1]);
  });
  return sum;
}

interface Best {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** The cheapest of some ways: every step it runs through costs more than any bends and any length. */
function cheapest(paths: Iterable<CandidatePath>, ends: readonly [Rect, Rect], obstacles: readonly Rect[], known: Best): Best {
  let best = known;
  for (const { points, cost } of paths) {
    const simple = cost + (points.length - 2) * BEND + lengthOf(points);
    if (simple >= best.cost) continue;
    const middle = points.slice(1, -1);
    const own = middle.length > 1 ? hits(middle, ends) : 0;
    const all = simple + (own + hits(points, obstacles)) * HIT;
    if (all < best.cost) best = { points, cost: all };
  }
  return best;
}

/**
 * A plain orthogonal way between two steps: of a few simple shapes the one that runs through the fewest other steps, then the
 * shortest, where a bend counts as much as 60 px. Points are px of the drawing; ends lie on the outline of the shapes.
 */
export function connectorPoints(from: Rect, to: Rect, kinds: Kinds, obstacles: readonly Rect[] = []): readonly Point[] {
  const ends = [from, to] as const;
  const simple = cheapest(candidatePaths(from, to), ends, obstacles, { points: [], cost: Number.POSITIVE_INFINITY });
  const runsThrough = hits(simple.points, obstacles) > 0;
  const best = runsThrough ? cheapest(detourPaths(from, to, obstacles), ends, obstacles, simple) : simple;
  return trimmed(best.points, from, to, kinds);
}

/** Ends moved from the box onto the outline of the shape. */
function trimmed(points: readonly Point[], from: Rect, to: Rect, kinds: Kinds): readonly Point[] {
  const first = points[0];
  const second = points[1];
  const last = points.at(-1);
  const beforeLast = points.at(-2);
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined) return points;
  return [meetOutline(kinds.from, from, second, first), ...points.slice(1, -1), meetOutline(kinds.to, to, beforeLast, last)];
}

interface Remembered {
  /** The places of all steps when it was last looked at: while they are the same, nothing is to be done. */
  readonly placements: SopDocument['drawing']['placements'];
  readonly from: Placement;
  readonly to: Placement;
  readonly kinds: Kinds;
  readonly obstacles: readonly Rect[];
  readonly route: Route;
}

const remembered = new WeakMap<Connector, Remembered>();

/**
 * The way of a connector: the stored route while it still leads from the one step to the other, else a plain one. A plain one is
 * remembered until one of its two steps, or a step near them, moves; so it depends on the drawing alone and not on what was before.
 */
export function routeOf(sop: SopDocument, connector: Connector): Route {
  const { placements } = sop.drawing;
  const from = placements.get(connector.from);
  const to = placements.get(connector.to);
  const stored = sop.drawing.routes.get(connector.id);
  if (from === undefined || to === undefined) return { id: connector.id, points: [] };
  const kinds: Kinds = { from: sop.steps.get(connector.from)?.kind ?? 'task', to: sop.steps.get(connector.to)?.kind ?? 'task' };
  if (stored !== undefined && routeFits(stored, from, to, kinds)) return stored;
  const before = remembered.get(connector);
  const sameEnds = before?.from === from && before.to === to && before.kinds.from === kinds.from && before.kinds.to === kinds.to;
  if (sameEnds && before.placements === placements) return before.route;
  const obstacles = nearby(sop, from, to);
  if (sameEnds && isSameList(before.obstacles, obstacles)) {
    remembered.set(connector, { ...before, placements });
    return before.route;
  }
  const points = connectorPoints(from, to, kinds, obstacles);
  const route = labelRoute({ id: connector.id, points }, connector);
  remembered.set(connector, { placements, from, to, kinds, obstacles, route });
  return route;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const REACH = 80;

/** The other steps in the box around the two. */
function nearby(sop: SopDocument, from: Placement, to: Placement): Rect[] {
  const left = Math.min(from.x, to.x) - REACH;
  const top = Math.min(from.y, to.y) - REACH;
  const right = Math.max(from.x + from.width, to.x + to.width) + REACH;
  const bottom = Math.max(from.y + from.height, to.y + to.height) + REACH;
  const boxes: Rect[] = [];
  for (const box of sop.drawing.placements.values()) {
    if (box === from || box === to) continue;
    if (box.x < right && box.x + box.width > left && box.y < bottom && box.y + box.height > top) boxes.push(box);
  }
  return boxes;
}
