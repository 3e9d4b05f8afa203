import type { Connector } from '../model/connector';
import type { StepId } from '../model/ids';
import { perFlow } from '../model/per-flow';

/** The connectors that leave each step. */
export const waysOut = perFlow((sop): ReadonlyMap<StepId, readonly Connector[]> => {
  const ways = new Map<StepId, Connector[]>();
  for (const connector of sop.connectors.values()) {
    if (!sop.steps.has(connector.to)) continue;
    const known = ways.get(connector.from);
    if (known) known.push(connector);
    else ways.set(connector.from, [connector]);
  }
  return ways;
});
