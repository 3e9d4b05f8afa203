import type { Connector } from '../model/connector';
import { isHandoff } from '../model/handoff';
import type { SopDocument } from '../model/sop-document';
import { perDocument } from './per-document';
import { waysOut } from './ways-out';

/** Three hand-offs that follow each other there, back and there again. */
export type Rally = readonly [first: Connector, back: Connector, again: Connector];

/** Where work goes to and fro between two roles, one task each. A long one holds several, each a hand-off further. */
export const ralliesOf = perDocument((sop: SopDocument): readonly Rally[] =>
  [...sop.connectors.values()].map((first) => rallyFrom(sop, first)).filter((rally) => rally !== null),
);

function ownerOf(sop: SopDocument, id: Connector['from']) {
  const roleId = sop.steps.get(id)?.roleId;
  return roleId == null ? undefined : sop.roles.get(roleId);
}

/** The first hand-off and the two that follow it and lead back and there again, over four steps. */
function rallyFrom(sop: SopDocument, first: Connector): Rally | null {
  const onward = (way: Connector) => (waysOut(sop).get(way.to) ?? []).filter((next) => isTaskHandoff(sop, next));
  if (!isTaskHandoff(sop, first)) return null;
  const [one, other] = [ownerOf(sop, first.from), ownerOf(sop, first.to)];
  for (const back of onward(first)) {
    if (ownerOf(sop, back.to) !== one || back.to === first.from) continue;
    const again = onward(back).find((way) => ownerOf(sop, way.to) === other && way.to !== first.to);
    if (again !== undefined) return [first, back, again];
  }
  return null;
}

function isTaskHandoff(sop: SopDocument, connector: Connector): boolean {
  return [connector.from, connector.to].every((id) => sop.steps.get(id)?.kind === 'task') && isHandoff(sop, connector);
}
