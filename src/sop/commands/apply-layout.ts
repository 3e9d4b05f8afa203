import type { LaneBand, Placement, Route, StageBand } from '../model/drawing';
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
    for (const route of [...draft.routes]) draft.routes.remove(route.id);
    for (const route of routes) if (draft.connectors.has(route.id)) draft.routes.add(route);
    for (const { id, start, size } of lanes) put(draft.lanes, { ...draft.lanes.get(id), id, start, size });
    for (const { id, start, size } of stages) put(draft.stageBands, { ...draft.stageBands.get(id), id, start, size });
    draft.state.set(state);
  },
};

function put<Row extends { readonly id: string }>(table: { add(row: Row): void }, row: Row): void {
  table.add(row);
}
