import type { StageId } from '../model/ids';
import type { Command } from './command';
import { nameRefusal } from './name-refusal';
import { newIdRefusal } from './new-id-refusal';

interface AddStage {
  /** Chosen by the caller, so that it can be selected at once. */
  readonly stageId: StageId;
  readonly name: string;
  /** Before this one; absent or null: as the last. */
  readonly before?: StageId | null;
}

/** Adds a stage and with it an empty column. */
export const addStage: Command<AddStage> = {
  id: 'add-stage',
  refuse: (sop, { stageId, name }) => newIdRefusal(sop.stages, stageId, 'stage') ?? nameRefusal(name, 'A stage'),
  run(draft, { stageId, name, before = null }) {
    draft.stages.add({ id: stageId, name, goal: '', exitCriteria: [] }, before);
  },
};
