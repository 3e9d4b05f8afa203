import { routeOf } from '../../../sop/drawing/direct-route';
import { type Hop, lineHops } from '../../../sop/drawing/line-hops';
import { hopsPath, roundedPath } from '../../../sop/drawing/rounded-path';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';
import type { ConnectorId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

/** A connector as the canvas draws it. */
export interface DrawnConnector {
  readonly connector: Connector;
  readonly route: Route;
  /** Path data, with a hop over each connector that it crosses. */
  readonly path: string;
  /** The hops once more, alone; empty: there are none. */
  readonly bridges: string;
}

interface Kept extends DrawnConnector {
  readonly hops: readonly Hop[];
}

function isSame(a: readonly Hop[], b: readonly Hop[]): boolean {
  return (
    a.length === b.length && a.every(({ part, from, to }, index) => part === b[index]?.part && from === b[index].from && to === b[index].to)
  );
}

function draw(connector: Connector, route: Route, hops: readonly Hop[]): Kept {
  return { connector, route, hops, path: roundedPath(route.points, hops), bridges: hopsPath(route.points, hops) };
}

/**
 * Makes the function that turns an SOP into drawn connectors. Pure but for its memory: the crossings are looked for when a way
 * has changed (PERF: 1 ms for 650 connectors), and only what moved or is crossed by something else than before is drawn anew.
 */
export function createConnectorPaths(): (sop: SopDocument) => DrawnConnector[] {
  let kept: ReadonlyMap<ConnectorId, Kept> = new Map();
  return (sop) => {
    const routed = [...sop.connectors.values()].map((connector) => ({ connector, route: routeOf(sop, connector) }));
    const isStill = routed.length === kept.size && routed.every(({ connector, route }) => kept.get(connector.id)?.route === route);
    const hops = isStill ? null : lineHops(routed.map(({ route }) => route.points));
    const drawn = routed.map(({ connector, route }, index): Kept => {
      const before = kept.get(connector.id);
      const now = hops?.[index] ?? before?.hops ?? [];
      if (before?.route !== route || !isSame(before.hops, now)) return draw(connector, route, now);
      return before.connector === connector ? before : { ...before, connector };
    });
    kept = new Map(drawn.map((one) => [one.connector.id, one]));
    return drawn;
  };
}
