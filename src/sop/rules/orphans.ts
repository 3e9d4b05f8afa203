import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';

/** The steps that no connector joins to another step. What else would follow from that is not told again by other rules. */
export const orphansOf = perFlow((sop): ReadonlySet<StepId> => {
  const orphans = new Set(sop.steps.keys());
  for (const { from, to } of sop.connectors.values()) {
    if (from === to || !sop.steps.has(from) || !sop.steps.has(to)) continue;
    orphans.delete(from);
    orphans.delete(to);
  }
  return orphans;
});
