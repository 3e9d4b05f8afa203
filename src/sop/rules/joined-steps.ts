import type { StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';

/** The steps that at least one connector touches. A step that none touches is told once, by `no-orphan-steps`. */
export function joinedSteps(sop: SopDocument): ReadonlySet<StepId> {
  const joined = new Set<StepId>();
  for (const { from, to } of sop.connectors.values()) joined.add(from).add(to);
  return joined;
}

/** All steps that can be reached from the given ones; `against`: walking the connectors backwards. */
export function reachedFrom(sop: SopDocument, starts: Iterable<StepId>, against = false): ReadonlySet<StepId> {
  const next = new Map<StepId, StepId[]>();
  for (const { from, to } of sop.connectors.values()) {
    const [source, target] = against ? [to, from] : [from, to];
    const known = next.get(source);
    if (known) known.push(target);
    else next.set(source, [target]);
  }
  const reached = new Set<StepId>(starts);
  const open = [...reached];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const target of next.get(id) ?? []) {
      if (reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
