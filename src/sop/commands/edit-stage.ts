import type { StageId } from '../model/ids';
import type { Changes } from '../model/sop-draft';
import type { Stage } from '../model/stage';
import type { Command } from './command';
import { nameRefusal } from './name-refusal';

/** Changes any field of a stage. Everybody who names it follows, because only its id is named. */
export const editStage: Command<{ readonly stageId: StageId; readonly changes: Changes<Stage> }> = {
  id: 'edit-stage',
  refuse: (sop, { stageId, changes }) =>
    sop.stages.has(stageId) ? nameRefusal(changes.name, 'A stage') : 'That stage is not there any more',
  run(draft, { stageId, changes }) {
    draft.stages.update(stageId, changes);
  },
};
