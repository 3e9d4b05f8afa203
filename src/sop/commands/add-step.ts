import type { RoleId, StageId, StepId } from '../model/ids';
import type { StepKind } from '../model/step';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { newIdRefusal } from './new-id-refusal';
import { withApprover } from './owner-approves';
import { placeRefusal } from './place-refusal';
import { placeStep } from './place-step';

interface AddStep {
  /** Chosen by the caller, so that it can be selected at once. */
  readonly stepId: StepId;
  readonly kind: StepKind;
  readonly name: string;
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
  /** The middle of its card, px of the drawing; absent: a free spot. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Adds a step in the cell of a role and a stage. It may still lack a name: the person writes it next. */
export const addStep: Command<AddStep> = {
  id: 'add-step',
  refuse: (sop, { stepId, roleId, stageId, at }) =>
    newIdRefusal(sop.steps, stepId, 'step') ?? cellRefusal(sop, roleId, stageId) ?? placeRefusal(at),
  run(draft, { stepId, kind, name, roleId, stageId, at }) {
    const step = withApprover({ id: stepId, kind, name, roleId, stageId });
    draft.steps.add(step);
    if (at !== undefined) placeStep(draft, step, at);
  },
};
