import type { StageId, StepId } from '../model/ids';
import type { Command } from './command';
import { fitStep } from './fit-step';
import { nameRefusal } from './name-refusal';
import { newIdRefusal } from './new-id-refusal';

interface SplitStage {
  readonly stageId: StageId;
  /** Chosen by the caller, so that it can be selected at once. */
  readonly newStageId: StageId;
  readonly name: string;
  /** The steps of the stage that go to the new one. */
  readonly stepIds: readonly StepId[];
}

/** Puts a new stage right after a stage, and some of its steps into it. */
export const splitStage: Command<SplitStage> = {
  id: 'split-stage',
  refuse(sop, { stageId, newStageId, name, stepIds }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    if (stepIds.length === 0) return 'No step is selected';
    if (stepIds.some((id) => sop.steps.get(id)?.stageId !== stageId)) return 'That step is not in this stage any more';
    return newIdRefusal(sop.stages, newStageId, 'stage') ?? nameRefusal(name, 'A stage');
  },
  run(draft, { stageId, newStageId, name, stepIds }) {
    const ids = [...draft.stages].map(({ id }) => id);
    draft.stages.add({ id: newStageId, name, goal: '', exitCriteria: [] }, ids[ids.indexOf(stageId) + 1] ?? null);
    for (const id of stepIds) {
      draft.steps.update(id, { stageId: newStageId });
      fitStep(draft, id);
    }
  },
};
