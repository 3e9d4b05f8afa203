import { UNASSIGNED } from '../model/drawing';
import type { StageId } from '../model/ids';
import type { Command } from './command';

interface AddStage {
  /** Chosen by the caller, so that it can be selected at once. */
  readonly stageId: StageId;
  readonly name: string;
  /** Before this one; absent or null: as the last. */
  readonly before?: StageId | null;
}

/** Adds a stage and with it an empty stage. */
export const addStage: Command<AddStage> = {
  id: 'add-stage',
  refuse: (sop, { stageId }) => (sop.stages.has(stageId) || stageId === UNASSIGNED ? 'That stage is there already' : null),
  run(draft, { stageId, name, before = null }) {
    draft.stages.add({ id: stageId, name, goal: '', exitCriteria: [] }, before);
  },
};
