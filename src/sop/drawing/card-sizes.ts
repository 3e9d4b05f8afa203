import type { StepId } from '../model/ids';
import type { Step } from '../model/step';
import type { CardWords } from './card-layout';
import { ownerBesideLane, type RolesById } from './owner-beside-lane';
import { type StepSize, stepSize } from './step-size';

/** What the card of a step says. */
export function cardWords(step: Step, roles: RolesById, hasTools: boolean): CardWords {
  return { name: step.name, owner: ownerBesideLane(step, roles), hasTools };
}

/** The function that tells what size the card of a step needs. Links are looked through at the first question, and only once. */
export function cardSizes(roles: RolesById, toolLinks: Iterable<{ readonly stepId: StepId }>): (step: Step) => StepSize {
  let tooled: Set<StepId> | null = null;
  return (step) => {
    tooled ??= new Set([...toolLinks].map((link) => link.stepId));
    return stepSize(step.kind, cardWords(step, roles, tooled.has(step.id)));
  };
}
