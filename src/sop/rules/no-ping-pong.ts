import type { Connector } from '../model/connector';
import type { SopDocument } from '../model/sop-document';
import { named } from './named';
import { ralliesOf } from './rallies';
import type { Rule } from './rule';

/** Work does not go to and fro between two roles, one task each. Approvals and decisions come back by their nature and do not count. */
export const noPingPong: Rule = {
  id: 'no-ping-pong',
  severity: 'info',
  check(sop, report) {
    const told = new Set<string>();
    for (const rally of ralliesOf(sop)) {
      const [first, there] = rally;
      if (told.has(first.id) || told.has(there.id)) continue;
      for (const way of rally) told.add(way.id);
      const [one, other] = [first.from, first.to].map((id) => named(ownerOf(sop, id), 'an unnamed role'));
      const from = named(sop.steps.get(first.from), 'an unnamed step');
      report('connectors', there.id, `From ${from} on, work goes to and fro between ${one} and ${other}, one task each`);
    }
  },
};

function ownerOf(sop: SopDocument, id: Connector['from']) {
  const roleId = sop.steps.get(id)?.roleId;
  return roleId == null ? undefined : sop.roles.get(roleId);
}
