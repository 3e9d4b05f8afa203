import type { Connector } from './connector';
import type { StepId } from './ids';

/** The step and all that it leads to. */
export function reachedBy(connectors: Iterable<Connector>, start: StepId): ReadonlySet<StepId> {
  const targets = new Map<StepId, StepId[]>();
  for (const { from, to } of connectors) targets.set(from, [...(targets.get(from) ?? []), to]);
  const reached = new Set([start]);
  // A set goes on to what is added while it is gone through.
  for (const id of reached) for (const target of targets.get(id) ?? []) reached.add(target);
  return reached;
}
