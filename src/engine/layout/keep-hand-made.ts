import { carriedRoutes } from '../../sop/drawing/carried-routes';
import { runsThrough } from '../../sop/drawing/runs-through';
import type { Route } from '../../sop/model/drawing';
import type { SopDocument } from '../../sop/model/sop-document';
import { crowdedParts } from './fixed/crowded-parts';
import type { LayoutResult } from './layout-result';

/**
 * Puts back the ways that a person made by hand, carried along with their steps, wherever they still lead from outline to outline, run
 * through no step and lie on no other connector. For layouts that follow an edit: the person did not ask for those connectors.
 */
export function keepHandMade(sop: SopDocument, result: LayoutResult): LayoutResult {
  const handMade = new Map([...sop.drawing.routes].filter(([, route]) => route.byHand === true));
  if (handMade.size === 0) return result;
  const placements = new Map(result.placements.map((placement) => [placement.id, placement]));
  const carried = carriedRoutes({ ...sop, placements: sop.drawing.placements, routes: handMade }, placements);
  let { routes } = result;
  for (const route of carried.values()) {
    const withIt = routes.map((other) => (other.id === route.id ? route : other));
    if (isClear(sop, result, route) && crowding(withIt) <= crowding(routes)) routes = withIt;
  }
  return { ...result, routes };
}

function crowding(routes: readonly Route[]): number {
  return crowdedParts(routes.map(({ points }) => points)).length;
}

function isClear(sop: SopDocument, { placements }: LayoutResult, { id, points }: Route): boolean {
  const connector = sop.connectors.get(id);
  return placements.every((box) => box.id === connector?.from || box.id === connector?.to || !runsThrough(points, box));
}
