import { bendWay } from '../../src/sop/drawing/bend-way';
import { routeOf } from '../../src/sop/drawing/direct-route';
import { wayEndsOf } from '../../src/sop/drawing/way-ends';
import type { Point } from '../../src/sop/model/drawing';
import type { ConnectorId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';

interface Picks {
  readonly sop: SopDocument;
  number(below: number): number;
}

/** The way of a connector with some part of it moved somewhere, as a hand on the canvas would; empty: there is none. */
export function bentAnyhow(picks: Picks, id: ConnectorId): readonly Point[] {
  const connector = picks.sop.connectors.get(id);
  const ends = connector && wayEndsOf(picks.sop, connector);
  if (connector === undefined || ends == null) return [];
  const { points } = routeOf(picks.sop, connector);
  const [x, y] = points[picks.number(points.length)] ?? [0, 0];
  return bendWay(points, picks.number(points.length), (picks.number(2) === 0 ? x : y) + picks.number(400) - 200, ends)?.points ?? [];
}
