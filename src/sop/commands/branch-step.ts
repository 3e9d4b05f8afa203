import type { Connector } from '../model/connector';
import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { Step } from '../model/step';
import type { Command } from './command';
import { connectRefusal } from './connect-refusal';
import { defaultOutcome } from './default-outcome';
import { newIdRefusal } from './new-id-refusal';
import { type Rewiring, rewire, rewireRefusal } from './rewire';

interface BranchStep {
  readonly stepId: StepId;
  /** The step that it becomes another way out of. */
  readonly from: StepId;
  readonly connectorId?: ConnectorId;
}

interface Plan {
  readonly rewiring: Rewiring;
  /** The connector that is new. */
  readonly add: { readonly from: StepId; readonly to: StepId };
}

/**
 * Takes a step out of the line and makes it another way out of a step before it. What led to it leads on to what came after it,
 * and there the branch comes back.
 */
export const branchStep: Command<BranchStep> = {
  id: 'branch-step',
  refuse(sop, { stepId, from, connectorId }) {
    const source = sop.steps.get(from);
    if (source === undefined || !sop.steps.has(stepId)) return 'That step is not there any more';
    const plan = planOf([...sop.connectors.values()], source, stepId);
    if (typeof plan === 'string') return plan;
    const taken = newIdRefusal(sop.connectors, connectorId, 'connector');
    return taken ?? connectRefusal(sop, plan.add.from, plan.add.to) ?? rewireRefusal(sop, plan.rewiring);
  },
  run(draft, { stepId, from, connectorId }) {
    const source = draft.steps.get(from);
    const plan = source === undefined ? '' : planOf([...draft.connectors], source, stepId);
    if (typeof plan === 'string') return;
    rewire(draft, plan.rewiring);
    const others = [...draft.connectors].filter((connector) => connector.from === plan.add.from);
    const words = defaultOutcome(draft.steps.get(plan.add.from), others);
    draft.connectors.add({ id: connectorId ?? newId<ConnectorId>('c'), ...plan.add, ...words });
  },
};

/** How it is done, or why it can't be. */
function planOf(connectors: readonly Connector[], source: Step, stepId: StepId): Plan | string {
  const leads = (from: StepId, to: StepId) => connectors.some((one) => one.from === from && one.to === to);
  const outs = connectors.filter(({ from }) => from === stepId);
  const next = outs.length === 1 ? outs[0]?.to : undefined;
  if (leads(source.id, stepId)) {
    // It comes right after the step: what comes after both gets a way of its own, and this one runs beside it.
    if (source.kind === 'decision' || source.kind === 'approval') return `It is a way out of “${source.name}” already`;
    if (next === undefined) return 'There is nothing after this step that it could run beside';
    return { rewiring: new Map(), add: { from: source.id, to: next } };
  }
  const [into, ...moreInto] = connectors.filter(({ to }) => to === stepId);
  const add = { from: source.id, to: stepId };
  if (into === undefined || moreInto.length > 0) return { rewiring: new Map(), add };
  const isHealed = next !== undefined && next !== into.from && !leads(into.from, next);
  return { rewiring: new Map([[into.id, isHealed ? { to: next } : null]]), add };
}
