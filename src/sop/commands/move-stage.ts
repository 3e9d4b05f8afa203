import type { StageId } from '../model/ids';
import type { Command } from './command';

/** Puts a stage before another one, or at the end (null). Its column and all that stands in it go along. */
export const moveStage: Command<{ readonly stageId: StageId; readonly before: StageId | null }> = {
  id: 'move-stage',
  refuse(sop, { stageId, before }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    return before !== null && !sop.stages.has(before) ? 'The stage to stand before is not there any more' : null;
  },
  run(draft, { stageId, before }) {
    if (stageId !== before) draft.stages.move(stageId, before);
  },
};
