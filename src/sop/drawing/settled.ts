import type { SopDocument, Table } from '../model/sop-document';
import { cardSizes } from './card-sizes';
import { settlement } from './settlement';

const known = new WeakMap<SopDocument, SopDocument>();

/** The old table when the new one has the same rows in the same order. */
function kept<Id, Row>(before: Table<Id, Row>, now: Table<Id, Row>): Table<Id, Row> {
  if (before.size !== now.size) return now;
  const rows = now.entries();
  for (const [id, row] of before) {
    const next = rows.next().value;
    if (next === undefined || next[0] !== id || next[1] !== row) return now;
  }
  return before;
}

/** Rows keep the order they were stored in; new ones follow. */
function inOrder<Id, Row>(before: Table<Id, Row>, now: ReadonlyMap<Id, Row>): Table<Id, Row> {
  const ordered = new Map<Id, Row>();
  for (const id of before.keys()) {
    const row = now.get(id);
    if (row !== undefined) ordered.set(id, row);
  }
  for (const [id, row] of now) ordered.set(id, row);
  return kept(before, ordered);
}

/** The SOP with a settled drawing (see `settlement`). The same object when nothing is to be done. */
export function settled(sop: SopDocument): SopDocument {
  const before = known.get(sop);
  if (before !== undefined) return before;
  const { drawing } = sop;
  const made = settlement({
    direction: sop.profile.direction,
    roleIds: new Set(sop.roles.keys()),
    stageIds: new Set(sop.stages.keys()),
    steps: sop.steps,
    connectors: sop.connectors,
    placements: drawing.placements,
    routes: drawing.routes,
    lanes: drawing.lanes,
    stages: drawing.stages,
    sizeOf: cardSizes(sop.roles, sop.toolLinks.values()),
  });
  const placements = inOrder(drawing.placements, made.placements);
  const routes = inOrder(drawing.routes, made.routes);
  const lanes = kept(drawing.lanes, new Map(made.lanes.map((band) => [band.id, band])));
  const stages = kept(drawing.stages, new Map(made.stages.map((band) => [band.id, band])));
  const same = placements === drawing.placements && routes === drawing.routes && lanes === drawing.lanes && stages === drawing.stages;
  const result = same ? sop : { ...sop, drawing: { ...drawing, placements, routes, lanes, stages } };
  known.set(sop, result);
  known.set(result, result);
  return result;
}
