import type { Point, Route } from '../../../sop/model/drawing';
import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';

/** Leading more connectors than these at every move would be felt. */
const MOST = 24;

/** The router is fetched at the first press on a step; until it is here the ways are plain. */
let reroute: ((sop: SopDocument, only: ReadonlySet<ConnectorId>) => readonly Route[]) | null = null;

/** Makes `leadRound` able to do its work. */
export async function fetchRouter(): Promise<void> {
  if (reroute !== null) return;
  const router = await import('../../../engine/layout/reroute');
  reroute = router.reroute;
}

/** Ways round all other steps for some connectors while steps are on their way; null: they are too many, or the router is not here yet. */
export function leadRound(
  sop: SopDocument,
  moving: ReadonlySet<StepId>,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  connectors: readonly ConnectorId[],
): ReadonlyMap<ConnectorId, readonly Point[]> | null {
  if (reroute === null || connectors.length > MOST) return null;
  const placements = new Map(sop.drawing.placements);
  for (const id of moving) {
    const placement = placements.get(id);
    if (placement !== undefined) placements.set(id, { ...placement, x: placement.x + dx, y: placement.y + dy });
  }
  const moved = { ...sop, drawing: { ...sop.drawing, placements } };
  return new Map(reroute(moved, new Set(connectors)).map(({ id, points }) => [id, points]));
}
