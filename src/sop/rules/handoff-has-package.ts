import { isHandoff } from '../model/handoff';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** Where the owner changes, it is said what is handed over. */
export const handoffHasPackage: Rule = {
  id: 'handoff-has-package',
  severity: 'info',
  check(sop, report) {
    for (const connector of sop.connectors.values()) {
      if (!isHandoff(sop, connector) || connector.package?.some((item) => !isNameless(item))) continue;
      const [from, to] = [sop.steps.get(connector.from), sop.steps.get(connector.to)];
      const [giver, taker] = [from, to].map((step) =>
        named(step?.roleId == null ? undefined : sop.roles.get(step.roleId), 'an unnamed role'),
      );
      const place = `from ${named(from, 'an unnamed step')} to ${named(to, 'an unnamed step')}`;
      report('connectors', connector.id, `The hand-off ${place} does not say what ${taker} gets from ${giver}`);
    }
  },
};
