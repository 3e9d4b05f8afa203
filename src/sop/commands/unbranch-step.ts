import type { Connector } from '../model/connector';
import { branchPlaces, isInBranch, openEnds } from '../model/forks';
import { type ConnectorId, newId, type StepId } from '../model/ids';
import { reachedBy } from '../model/reaches';
import type { Command } from './command';
import { type Flow, flowOf } from './flow-of';
import { type Rewiring, rewire, rewireRefusal } from './rewire';

interface UnbranchStep {
  readonly stepId: StepId;
  /** Gives foreseeable ids to the new connectors; absent: random ones. */
  readonly freshId?: string;
}

interface Plan {
  readonly rewiring: Rewiring;
  /** Open ends of other branches that lead to the step from now on. */
  readonly ends: readonly StepId[];
}

/** Takes a step of a branch back to the main line: the other branches lead to it, and what came after them comes after it. */
export const unbranchStep: Command<UnbranchStep> = {
  id: 'unbranch-step',
  refuse(sop, { stepId }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    const plan = planOf(sop, stepId);
    return typeof plan === 'string' ? plan : rewireRefusal(sop, plan.rewiring);
  },
  run(draft, { stepId, freshId }) {
    const plan = planOf(flowOf(draft), stepId);
    if (typeof plan === 'string') return;
    rewire(draft, plan.rewiring);
    plan.ends.forEach((from, index) => {
      const id = `${freshId}-${index}` as ConnectorId; // brands exist in types only
      const isFree = freshId !== undefined && !draft.connectors.has(id);
      draft.connectors.add({ id: isFree ? id : newId<ConnectorId>('c'), from, to: stepId, label: '', outcome: null });
    });
  },
};

/** How it is done, or why it can't be. */
function planOf(sop: Flow, stepId: StepId): Plan | string {
  const places = branchPlaces(sop);
  const fork = places.get(stepId)?.fork ?? null;
  if (fork === null) return 'This step is on the main line already';
  const connectors = [...sop.connectors.values()];
  const behind = reachedBy(connectors, stepId);
  const isBeside = (id: StepId) => !behind.has(id) && isInBranch(places, id, fork);
  const direct = connectors.find(({ from, to }) => from === fork && to === stepId);
  const targets = new Set(connectors.filter(({ from }) => from === stepId).map(({ to }) => to));
  const rewiring = new Map<ConnectorId, { to: StepId } | null>();
  // A way of the fork that went past the step goes: the way through it is left.
  const past = direct === undefined ? [] : connectors.filter(({ from, to }) => from === fork && targets.has(to));
  for (const { id } of past) rewiring.set(id, null);
  const sources = new Set<StepId>(connectors.filter(({ to }) => to === stepId).map(({ from }) => from));
  const lead = ({ id, from }: Connector) => {
    rewiring.set(id, sources.has(from) ? null : { to: stepId });
    sources.add(from);
  };
  for (const one of connectors) if (targets.has(one.to) && isBeside(one.from)) lead(one);
  const ends = targets.size > 0 ? [] : openEnds(sop, fork).filter((id) => id !== stepId && isBeside(id) && !sources.has(id));
  if (rewiring.size + ends.length === 0) return 'There is no other branch that could lead to this step';
  if (direct !== undefined && past.length === 0) rewiring.set(direct.id, null);
  return { rewiring, ends };
}
