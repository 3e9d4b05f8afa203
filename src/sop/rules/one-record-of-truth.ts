import type { ToolId } from '../model/ids';
import { likenessOf } from './likeness';
import { named } from './named';
import { isNameless } from './nameless';
import type { Rule } from './rule';

/** One kind of information has one home: no two tools are both said to keep its record of truth. */
export const oneRecordOfTruth: Rule = {
  id: 'one-record-of-truth',
  severity: 'warning',
  check(sop, report) {
    const homes = new Map<string, ToolId>();
    for (const { id, toolId, what, recordOfTruth } of sop.toolLinks.values()) {
      if (!recordOfTruth || isNameless(what)) continue;
      const key = likenessOf(what);
      const home = homes.get(key);
      if (home === undefined) homes.set(key, toolId);
      else if (home !== toolId) {
        const [other, first] = [toolId, home].map((one) => named(sop.tools.get(one), 'an unnamed tool'));
        report('toolLinks', id, `${named({ name: what }, '')} is said to be at home in ${other}, and in ${first} too`);
      }
    }
  },
};
