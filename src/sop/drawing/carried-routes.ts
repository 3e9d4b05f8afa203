import type { Connector } from '../model/connector';
import type { Placement, Point, Route } from '../model/drawing';
import type { ConnectorId, StepId } from '../model/ids';
import type { Step, StepKind } from '../model/step';
import { FARTHEST_PLACE, SAME_PLACE } from './geometry-constants';
import { labelRoute } from './label-route';
import { routeFits } from './route-fits';
import { stretchWay } from './stretch-way';

interface Drawn {
  readonly steps: ReadonlyMap<StepId, Step>;
  readonly connectors: ReadonlyMap<ConnectorId, Connector>;
  readonly placements: ReadonlyMap<StepId, Placement>;
  readonly routes: ReadonlyMap<ConnectorId, Route>;
}

/** What a drawing was before a command changed it: to that the shifts of hand-made ways are reckoned. */
export interface BeforeCommand {
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

/** A route with its connector's two steps, where they were and where they are. */
interface Ends {
  readonly from: Placement;
  readonly to: Placement;
  readonly oldFrom: Placement;
  readonly oldTo: Placement;
  readonly kinds: { readonly from: StepKind; readonly to: StepKind };
}

/**
 * Routes whose two ends moved alike move along; those that no longer lead from outline to outline go. A way that was made by hand
 * goes along too when only one of its steps moved, as long as it need not be led anew. `before`: the drawing before the command
 * that moved the steps; without it only what settling itself moves counts as moved.
 */
export function carriedRoutes(drawn: Drawn, now: ReadonlyMap<StepId, Placement>, before?: BeforeCommand): Map<ConnectorId, Route> {
  const routes = new Map<ConnectorId, Route>();
  for (const [id, route] of drawn.routes) {
    const connector = drawn.connectors.get(id);
    if (connector === undefined || !isSound(route)) continue;
    // A way that the command itself has made was made for the steps as they stand after it.
    const isOld = route.byHand === true && before?.routes.get(id)?.points === route.points;
    const from = now.get(connector.from);
    const to = now.get(connector.to);
    const oldFrom = (isOld ? before?.placements : undefined)?.get(connector.from) ?? drawn.placements.get(connector.from);
    const oldTo = (isOld ? before?.placements : undefined)?.get(connector.to) ?? drawn.placements.get(connector.to);
    if (!from || !to || !oldFrom || !oldTo) continue;
    const kinds = { from: drawn.steps.get(connector.from)?.kind ?? 'task', to: drawn.steps.get(connector.to)?.kind ?? 'task' } as const;
    const ends: Ends = { from, to, oldFrom, oldTo, kinds };
    const next = along(route, ends) ?? (route.byHand === true ? stretched(route, connector, ends, now) : null);
    if (next !== null) routes.set(id, next);
  }
  return routes;
}

/** The route as it is when its two steps moved alike; null: they did not, or it does not fit them. */
function along(route: Route, { from, to, oldFrom, oldTo, kinds }: Ends): Route | null {
  const shift = shiftOf(oldFrom, from);
  if (!isSame(shift, shiftOf(oldTo, to))) return null;
  const next = isSame(shift, { x: 0, y: 0 }) ? route : carried(route, shift);
  return routeFits(next, from, to, kinds) ? next : null;
}

function stretched(route: Route, connector: Connector, ends: Ends, now: ReadonlyMap<StepId, Placement>): Route | null {
  const { from, to, oldFrom, oldTo, kinds } = ends;
  const wayEnds = { from: { box: from, kind: kinds.from }, to: { box: to, kind: kinds.to } };
  const points = stretchWay(route.points, { from: oldFrom, to: oldTo }, wayEnds, now.values());
  const next = points === null ? null : labelRoute({ ...route, points }, connector);
  return next !== null && isSound(next) && routeFits(next, from, to, kinds) ? next : null;
}
