import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { routeOf } from '../../../sop/drawing/direct-route';
import { labelBox } from '../../../sop/drawing/label-box';
import { labelOf } from '../../../sop/drawing/label-size';
import { anchorKey } from '../../../sop/feedback/anchors';
import type { Connector } from '../../../sop/model/connector';
import type { Point } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { useSession, useWindow } from '../canvas-session';
import { Pin } from './pin';

interface PinnedConnector {
  readonly connector: Connector;
  /** The connector's own, or the one of the outcome that it names. */
  readonly of: string;
  readonly count: number;
}

/** Connectors that have discussions, or name an outcome that has some; an outcome that two of them name is pinned to the first. */
export function pinnedConnectors({ connectors }: Pick<SopDocument, 'connectors'>, pins: ReadonlyMap<string, number>): PinnedConnector[] {
  if (pins.size === 0) return [];
  const left = new Map(pins);
  return [...connectors.values()].flatMap((connector): PinnedConnector | [] => {
    const own = anchorKey({ kind: 'connector', id: connector.id });
    const outcome = anchorKey({ kind: 'outcome', id: connector.from, outcome: connector.outcome ?? connector.label });
    const counts = [own, outcome].map((key) => left.get(key) ?? 0);
    left.delete(outcome);
    const count = counts.reduce((sum, one) => sum + one, 0);
    return count === 0 ? [] : { connector, of: counts[0] === 0 ? outcome : own, count };
  });
}

/** On the words of a connector, above them, else in the middle of its way, px of the drawing. */
function placeOf(sop: SopDocument, connector: Connector): Point | null {
  const route = routeOf(sop, connector);
  const label = route.label ?? labelBox(route.points, labelOf(connector));
  if (label !== undefined) return [label.x + label.width / 2, label.y - 8];
  const middle = Math.floor((route.points.length - 1) / 2);
  const [from, to] = [route.points[middle], route.points[middle + 1]];
  return from === undefined || to === undefined ? null : [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
}

function AllPins({ pins }: { readonly pins: ReadonlyMap<string, number> }) {
  const sop = useStore(useSession().connectorMirror, (state) => state.sop);
  return (
    <ViewportPortal>
      <div className="connector-pins">
        {pinnedConnectors(sop, pins).map(({ connector, of, count }) => {
          const place = placeOf(sop, connector);
          return place && <Pin key={connector.id} of={of} count={count} style={{ left: place[0], top: place[1] }} />;
        })}
      </div>
    </ViewportPortal>
  );
}

/** The counts of discussions at connectors and outcomes; nothing at all where there are none. */
export function ConnectorPins() {
  const pins = useWindow((state) => state.pins);
  return pins.size === 0 ? null : <AllPins pins={pins} />;
}
