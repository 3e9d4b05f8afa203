import { cornersOf } from '../drawing/corners-of';
import { labelRoute } from '../drawing/label-route';
import { meetsOutline } from '../drawing/route-fits';
import { type WayEnds, wayEndsOf } from '../drawing/way-ends';
import { wayParts } from '../drawing/way-parts';
import type { Point } from '../model/drawing';
import type { ConnectorId } from '../model/ids';
import type { Command } from './command';
import { placeRefusal } from './place-refusal';

interface BendConnector {
  readonly connectorId: ConnectorId;
  /** From outline to outline, px of the drawing. */
  readonly points: readonly Point[];
}

const MOST_CORNERS = 200;

/** Gives a connector a way that a person has made; it stays until the next layout. */
export const bendConnector: Command<BendConnector> = {
  id: 'bend-connector',
  refuse(sop, { connectorId, points }) {
    const connector = sop.connectors.get(connectorId);
    if (connector === undefined) return 'That connector is not there any more';
    for (const [x, y] of points) {
      const reason = placeRefusal({ x, y });
      if (reason !== null) return reason;
    }
    const corners = tidied(points);
    if (corners.length > MOST_CORNERS) return 'So many bends are more than anybody could follow';
    if (wayParts(corners).length === 0) return 'A connector runs straight and bends at right angles only';
    return fits(wayEndsOf(sop, connector), corners) ? null : 'The connector would no longer lead from step to step';
  },
  run(draft, { connectorId, points }) {
    const connector = draft.connectors.get(connectorId);
    if (connector === undefined) return;
    // What other programs noted beside the old way stays.
    const before = draft.routes.get(connectorId);
    draft.routes.add(labelRoute({ ...before, id: connectorId, points: tidied(points), byHand: true }, connector));
  },
};

const hundredths = (value: number) => Math.round(value * 100) / 100 + 0;

function tidied(points: readonly Point[]): readonly Point[] {
  return cornersOf(points.map(([x, y]): Point => [hundredths(x), hundredths(y)]));
}

function fits(ends: WayEnds | null, points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (ends === null || first === undefined || last === undefined) return false;
  return meetsOutline(first, ends.from.box, ends.from.kind) && meetsOutline(last, ends.to.box, ends.to.kind);
}
