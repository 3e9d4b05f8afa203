import type { Point } from '../../../sop/model/drawing';
import { meetingOf } from './crossings';
import type { DrawingMeasures } from './drawing-measures';
import type { MeasuredConnector } from './measured-drawing';
import { boundsOf, eachPart, overlap } from './polylines';

/** Parallel parts closer than this read as one line, px. */
const APART = 4;
const TOLERANCE = 0.5;
const LEVEL = 0.01;

/** Connectors against each other. Lines as `simplified` has them. */
export function measurePairs(connectors: readonly MeasuredConnector[]): Pick<DrawingMeasures, 'crossings' | 'connectorOverlaps'> {
  const live = connectors
    .filter(({ points }) => points.length > 1)
    .map((connector) => ({ connector, bounds: boundsOf(connector.points) }))
    .sort((a, b) => a.bounds.x - b.bounds.x);
  let [crossings, connectorOverlaps] = [0, 0];
  live.forEach((a, index) => {
    for (let next = index + 1; next < live.length; next += 1) {
      const b = live[next];
      if (b === undefined || b.bounds.x > a.bounds.x + a.bounds.width + APART) break;
      if (overlap(a.bounds.y, a.bounds.y + a.bounds.height, b.bounds.y, b.bounds.y + b.bounds.height) < -APART) continue;
      crossings += meetingOf(a.connector.points, b.connector.points).crossings;
      if (readsAsOne(a.connector, b.connector)) connectorOverlaps += 1;
    }
  });
  return { crossings, connectorOverlaps };
}

/** True for two that run on top of each other, unless they come from, or lead to, the very same point. */
function readsAsOne(a: MeasuredConnector, b: MeasuredConnector): boolean {
  let shared = 0;
  eachPart(a.points, (from, to) => {
    eachPart(b.points, (start, end) => {
      shared += sharedLength(from, to, start, end);
    });
  });
  if (shared <= APART + TOLERANCE) return false;
  const isSame = (p: Point | undefined, q: Point | undefined) =>
    p !== undefined && q !== undefined && Math.abs(p[0] - q[0]) <= APART && Math.abs(p[1] - q[1]) <= APART;
  const merges = a.to === b.to && isSame(a.points.at(-1), b.points.at(-1));
  const forks = a.from === b.from && isSame(a.points[0], b.points[0]);
  return !merges && !forks;
}

function sharedLength(from: Point, to: Point, start: Point, end: Point): number {
  for (const axis of [0, 1] as const) {
    const along = axis === 0 ? 1 : 0;
    const areParallel = Math.abs(from[axis] - to[axis]) < LEVEL && Math.abs(start[axis] - end[axis]) < LEVEL;
    if (!areParallel || Math.abs(from[axis] - start[axis]) >= APART) continue;
    const [a0, a1] = [Math.min(from[along], to[along]), Math.max(from[along], to[along])];
    const [b0, b1] = [Math.min(start[along], end[along]), Math.max(start[along], end[along])];
    return Math.max(0, overlap(a0, a1, b0, b1));
  }
  return 0;
}
