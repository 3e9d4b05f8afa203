import { flowOrder } from './flow-order';
import type { StepId } from './ids';
import type { SopDocument } from './sop-document';

type Numbered = Pick<SopDocument, 'steps' | 'connectors' | 'stages'>;

/**
 * The steps in the order in which they are told and numbered: stage by stage, in each as the work flows. What has no stage yet
 * comes after the last one, and at the very end what nothing joins to the rest.
 */
export function stepOrder(sop: Numbered): readonly StepId[] {
  const stages = new Map([...sop.stages.keys()].map((id, index) => [id, index]));
  const joined = joinedSteps(sop);
  const rank = (id: StepId) => {
    const stageId = sop.steps.get(id)?.stageId ?? null;
    const stage = stageId === null ? undefined : stages.get(stageId);
    return (joined.has(id) ? 0 : stages.size + 1) + (stage ?? stages.size);
  };
  const ranks = new Map(flowOrder(sop).map((id) => [id, rank(id)]));
  return [...ranks.keys()].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** The steps that a connector joins to another one; a step that is alone in its SOP lacks nothing and counts as joined. */
export function joinedSteps({ steps, connectors }: Pick<SopDocument, 'steps' | 'connectors'>): ReadonlySet<StepId> {
  if (steps.size === 1) return new Set(steps.keys());
  const joined = new Set<StepId>();
  for (const { from, to } of connectors.values()) {
    if (from !== to && steps.has(from) && steps.has(to)) joined.add(from).add(to);
  }
  return joined;
}

const known = new WeakMap<Numbered['steps'], { readonly sop: Numbered; readonly numbers: ReadonlyMap<StepId, number> }>();

/** The number by which a step is called everywhere, counted from 1. Never stored: it follows the flow. */
export function stepNumbers(sop: Numbered): ReadonlyMap<StepId, number> {
  const made = known.get(sop.steps);
  if (made !== undefined && made.sop.connectors === sop.connectors && made.sop.stages === sop.stages) return made.numbers;
  const numbers = new Map(stepOrder(sop).map((id, index) => [id, index + 1]));
  known.set(sop.steps, { sop: { steps: sop.steps, connectors: sop.connectors, stages: sop.stages }, numbers });
  return numbers;
}
