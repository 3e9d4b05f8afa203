import type { Connector } from '../model/connector';
import { flowOrder } from '../model/flow-order';
import type { ConnectorId, StepId } from '../model/ids';
import type { Step } from '../model/step';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { type Flow, flowOf } from './flow-of';
import { type Rewiring, rewire, rewireRefusal } from './rewire';

interface MoveAlong {
  readonly stepId: StepId;
  /** 1: later, -1: earlier. */
  readonly by: 1 | -1;
}

interface Plan {
  readonly rewiring: Rewiring;
  readonly neighbour: StepId;
}

/** Moves a step along the flow: it changes places with the one before or after it, or first goes over to the stage of that one. */
export const moveStepAlong: Command<MoveAlong> = {
  id: 'move-step-along',
  refuse(sop, { stepId, by }) {
    const step = sop.steps.get(stepId);
    if (step === undefined) return 'That step is not there any more';
    const plan = planOf(sop, step, by);
    return typeof plan === 'string' ? plan : rewireRefusal(sop, plan.rewiring);
  },
  run(draft, { stepId, by }) {
    const step = draft.steps.get(stepId);
    const plan = step === undefined ? '' : planOf(flowOf(draft), step, by);
    if (step === undefined || typeof plan === 'string') return;
    rewire(draft, plan.rewiring);
    const stageId = draft.steps.get(plan.neighbour)?.stageId ?? null;
    if (stageId !== step.stageId) draft.steps.update(stepId, { stageId });
    fitStep(draft, stepId);
  },
};

function planOf(sop: Flow, step: Step, by: 1 | -1): Plan | string {
  const rank = new Map(flowOrder(sop).map((id, index) => [id, index]));
  const connectors = [...sop.connectors.values()];
  // What comes back to a step from further on is about that step, wherever it stands: it is not moved.
  const ways = connectors.filter(({ from, to }) => (rank.get(from) ?? 0) < (rank.get(to) ?? 0));
  const out = connectors.filter(({ from }) => from === step.id);
  const into = ways.filter(({ to }) => to === step.id);
  const [way, ...others] = by === 1 ? out : into;
  const neighbour = way === undefined ? undefined : sop.steps.get(by === 1 ? way.to : way.from);
  if (way === undefined || neighbour === undefined)
    return by === 1 ? 'There is no step after this one' : 'There is no step before this one';
  if (neighbour.stageId !== step.stageId) return { rewiring: new Map(), neighbour: neighbour.id };
  if (others.length > 0) return by === 1 ? 'More than one way leaves this step' : 'More than one way leads to this step';
  if (by === 1 && neighbour.kind === 'end') return 'Nothing comes after an end';
  if (by === -1 && neighbour.kind === 'start') return 'Nothing comes before a start';
  if (by === -1 && out.length > 1) return 'More than one way leaves this step';
  const rewiring = by === 1 ? later(connectors, way, neighbour.id, into) : earlier(ways, way, neighbour.id, out[0]);
  return { rewiring, neighbour: neighbour.id };
}

type Ends = { readonly from?: StepId; readonly to?: StepId };

/** `way` leads from the step to its neighbour, which gets what led to the step; the step goes onto the first way out of the neighbour. */
function later(connectors: readonly Connector[], way: Connector, neighbour: StepId, into: readonly Connector[]): Rewiring {
  const rewiring = new Map<ConnectorId, Ends>(into.map(({ id }) => [id, { to: neighbour }]));
  const on = connectors.find(({ from }) => from === neighbour);
  if (on === undefined) rewiring.set(way.id, { from: neighbour, to: way.from });
  else {
    rewiring.set(on.id, { to: way.from });
    rewiring.set(way.id, { to: on.to });
  }
  return rewiring;
}

/** `way` leads from the neighbour to the step, which gets what led to the neighbour; `out` is where the step led, if anywhere. */
function earlier(connectors: readonly Connector[], way: Connector, neighbour: StepId, out: Connector | undefined): Rewiring {
  const step = way.to;
  const rewiring = new Map<ConnectorId, Ends>(connectors.filter(({ to }) => to === neighbour).map(({ id }) => [id, { to: step }]));
  if (out === undefined) rewiring.set(way.id, { from: step, to: neighbour });
  else {
    rewiring.set(way.id, { to: out.to });
    rewiring.set(out.id, { to: neighbour });
  }
  return rewiring;
}
