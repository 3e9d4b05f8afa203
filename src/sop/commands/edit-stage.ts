import type { StageId } from '../model/ids';
import type { Changes } from '../model/sop-draft';
import type { Stage } from '../model/stage';
import type { Command } from './command';

/** Changes any field of a stage. Everybody who names it follows, because only its id is named. */
export const editStage: Command<{ readonly stageId: StageId; readonly changes: Changes<Stage> }> = {
  id: 'edit-stage',
  refuse(sop, { stageId, changes }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    return changes.name !== undefined && changes.name.trim() === '' ? 'A stage needs a name' : null;
  },
  run(draft, { stageId, changes }) {
    draft.stages.update(stageId, changes);
  },
};
