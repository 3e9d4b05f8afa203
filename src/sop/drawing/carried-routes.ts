import type { Connector } from '../model/connector';
import type { Placement, Point, Route } from '../model/drawing';
import type { ConnectorId, StepId } from '../model/ids';
import type { Step } from '../model/step';
import { FARTHEST_PLACE, SAME_PLACE } from './geometry-constants';
import { routeFits } from './route-fits';

interface Drawn {
  readonly steps: ReadonlyMap<StepId, Step>;
  readonly connectors: ReadonlyMap<ConnectorId, Connector>;
  readonly placements: ReadonlyMap<StepId, Placement>;
  readonly routes: ReadonlyMap<ConnectorId, Route>;
}

interface Shift {
  readonly x: number;
  readonly y: number;
}

function shiftOf(before: Placement, now: Placement): Shift {
  return { x: now.x - before.x, y: now.y - before.y };
}

function isSame(a: Shift, b: Shift): boolean {
  return Math.abs(a.x - b.x) < SAME_PLACE && Math.abs(a.y - b.y) < SAME_PLACE;
}

const isNear = (value: number) => Math.abs(value) <= FARTHEST_PLACE;

function isSound({ points, label }: Route): boolean {
  if (!points.every(([x, y]) => isNear(x) && isNear(y))) return false;
  return label === undefined || [label.x, label.y, label.width, label.height].every(isNear);
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

function carried(route: Route, { x: dx, y: dy }: Shift): Route {
  const points = route.points.map(([x, y]): Point => [hundredths(x + dx), hundredths(y + dy)]);
  if (route.label === undefined) return { ...route, points };
  return { ...route, points, label: { ...route.label, x: hundredths(route.label.x + dx), y: hundredths(route.label.y + dy) } };
}

/** Routes whose two ends moved alike move along; those that no longer lead from outline to outline go. */
export function carriedRoutes(drawn: Drawn, now: ReadonlyMap<StepId, Placement>): Map<ConnectorId, Route> {
  const routes = new Map<ConnectorId, Route>();
  for (const [id, route] of drawn.routes) {
    const connector = drawn.connectors.get(id);
    if (connector === undefined || !isSound(route)) continue;
    const from = now.get(connector.from);
    const to = now.get(connector.to);
    const oldFrom = drawn.placements.get(connector.from);
    const oldTo = drawn.placements.get(connector.to);
    if (!from || !to || !oldFrom || !oldTo) continue;
    const shift = shiftOf(oldFrom, from);
    if (!isSame(shift, shiftOf(oldTo, to))) continue;
    const next = isSame(shift, { x: 0, y: 0 }) ? route : carried(route, shift);
    const kinds = { from: drawn.steps.get(connector.from)?.kind ?? 'task', to: drawn.steps.get(connector.to)?.kind ?? 'task' } as const;
    if (routeFits(next, from, to, kinds)) routes.set(id, next);
  }
  return routes;
}
