import type { LaneBand, Placement, Route, StageBand } from '../model/drawing';
import type { DraftTable } from '../model/sop-draft';
import type { Command } from './command';

/** A whole drawing, as a layout makes it. Ids that are gone by now are left out. */
export interface DrawingProposal {
  readonly placements: readonly Placement[];
  readonly routes: readonly Route[];
  readonly lanes: readonly LaneBand[];
  readonly stages: readonly StageBand[];
  readonly state: Readonly<Record<string, unknown>>;
}

/** Takes over the drawing that a layout made, as one undo step. Colours of lanes and stages stay. */
export const applyLayout: Command<DrawingProposal> = {
  id: 'apply-layout',
  refuse: (sop) => (sop.steps.size === 0 ? 'There is nothing to lay out yet' : null),
  run(draft, { placements, routes, lanes, stages, state }) {
    for (const placement of placements) if (draft.steps.has(placement.id)) put(draft.placements, placement);
    putRoutes(
      draft.routes,
      routes.filter(({ id }) => draft.connectors.has(id)),
    );
    for (const { id, start, size } of lanes) put(draft.lanes, { ...draft.lanes.get(id), id, start, size });
    for (const { id, start, size } of stages) put(draft.stageBands, { ...draft.stageBands.get(id), id, start, size });
    draft.state.set(state);
  },
};

/**
 * Makes the table hold these routes in this order, so that the same drawing is the same file whatever was drawn before. Routes that are
 * there already are changed where they stand: making hundreds of records anew is felt in the living document.
 */
function putRoutes(table: DraftTable<Route>, routes: readonly Route[]): void {
  const wanted = new Set(routes.map(({ id }) => id));
  for (const { id } of [...table]) if (!wanted.has(id)) table.remove(id);
  const stay = [...table].map(({ id }) => id);
  const isInOrder = stay.every((id, index) => id === routes[index]?.id);
  if (!isInOrder) for (const id of stay) table.remove(id);
  for (const route of routes) table.add(route);
}

function put<Row extends { readonly id: string }>(table: { add(row: Row): void }, row: Row): void {
  table.add(row);
}
