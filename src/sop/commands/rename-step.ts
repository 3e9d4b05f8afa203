import type { StepId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';

/** Gives a step another name; its card grows or shrinks with it. */
export const renameStep: Command<{ readonly stepId: StepId; readonly name: string }> = {
  id: 'rename-step',
  refuse(sop, { stepId, name }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    return name.trim() === '' ? 'A step needs a name' : null;
  },
  run(draft, { stepId, name }) {
    draft.steps.update(stepId, { name });
    fitStep(draft, stepId);
  },
};
