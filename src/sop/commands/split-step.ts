import type { ConnectorId, StepId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { insertStepBefore } from './insert-step-before';
import { nameRefusal } from './name-refusal';

interface SplitStep {
  readonly stepId: StepId;
  /** Chosen by the caller, so that it can be selected at once. */
  readonly newStepId: StepId;
  /** Of the way between the two; absent: a fresh one. */
  readonly connectorId?: ConnectorId;
  /** What the new step is called. */
  readonly first: string;
  /** What is left for the step. */
  readonly rest: string;
}

/** Makes two steps of one: a new one takes the first action and the ways in, the old one keeps the rest with all that is written in it. */
export const splitStep: Command<SplitStep> = {
  id: 'split-step',
  refuse(sop, { stepId, newStepId, connectorId, first, rest }) {
    return (
      insertStepBefore.refuse(sop, { beforeStepId: stepId, stepId: newStepId, ...(connectorId === undefined ? {} : { connectorId }) }) ??
      nameRefusal(first, 'A step') ??
      nameRefusal(rest, 'A step')
    );
  },
  run(draft, { stepId, newStepId, connectorId, first, rest }) {
    insertStepBefore.run(draft, {
      beforeStepId: stepId,
      stepId: newStepId,
      name: first,
      ...(connectorId === undefined ? {} : { connectorId }),
    });
    draft.steps.update(stepId, { name: rest });
    fitStep(draft, stepId);
  },
};
