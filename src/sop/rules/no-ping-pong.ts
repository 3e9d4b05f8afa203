import type { Connector } from '../model/connector';
import { isHandoff } from '../model/handoff';
import type { SopDocument } from '../model/sop-document';
import { named } from './named';
import type { Rule } from './rule';
import { waysOut } from './ways-out';

/** Work does not go to and fro between two roles, one task each. Approvals and decisions come back by their nature and do not count. */
export const noPingPong: Rule = {
  id: 'no-ping-pong',
  severity: 'info',
  check(sop, report) {
    const told = new Set<string>();
    for (const connector of sop.connectors.values()) {
      const [there, back] = rally(sop, connector);
      if (there === undefined || back === undefined || told.has(connector.id)) continue;
      for (const way of [connector, there, back]) told.add(way.id);
      const [one, other] = [connector.from, connector.to].map((id) => named(roleOf(sop, id), 'an unnamed role'));
      const from = named(sop.steps.get(connector.from), 'an unnamed step');
      report('connectors', there.id, `From ${from} on, work goes to and fro between ${one} and ${other}, one task each`);
    }
  },
};

function roleOf(sop: SopDocument, id: Connector['from']) {
  const roleId = sop.steps.get(id)?.roleId;
  return roleId == null ? undefined : sop.roles.get(roleId);
}

/** The two hand-offs that follow the first and lead back and there again, over four steps. */
function rally(sop: SopDocument, first: Connector): readonly Connector[] {
  const onward = (way: Connector) => (waysOut(sop).get(way.to) ?? []).filter((next) => isTaskHandoff(sop, next));
  if (!isTaskHandoff(sop, first)) return [];
  const [one, other] = [roleOf(sop, first.from), roleOf(sop, first.to)];
  for (const back of onward(first)) {
    if (roleOf(sop, back.to) !== one || back.to === first.from) continue;
    const again = onward(back).find((way) => roleOf(sop, way.to) === other && way.to !== first.to);
    if (again !== undefined) return [back, again];
  }
  return [];
}

function isTaskHandoff(sop: SopDocument, connector: Connector): boolean {
  return [connector.from, connector.to].every((id) => sop.steps.get(id)?.kind === 'task') && isHandoff(sop, connector);
}
