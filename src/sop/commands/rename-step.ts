import type { StepId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { nameRefusal } from './name-refusal';

/** Gives a step another name; its card grows or shrinks with it. */
export const renameStep: Command<{ readonly stepId: StepId; readonly name: string }> = {
  id: 'rename-step',
  refuse: (sop, { stepId, name }) => (sop.steps.has(stepId) ? nameRefusal(name, 'A step') : 'That step is not there any more'),
  run(draft, { stepId, name }) {
    draft.steps.update(stepId, { name });
    fitStep(draft, stepId);
  },
};
