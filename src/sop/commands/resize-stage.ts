import type { StageId } from '../model/ids';
import type { Command } from './command';

const LARGEST = 20_000;

/** Gives a stage another size, px; never smaller than what stands in it. */
export const resizeStage: Command<{ readonly stageId: StageId; readonly size: number }> = {
  id: 'resize-stage',
  refuse(sop, { stageId, size }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    return Number.isFinite(size) && size > 0 && size <= LARGEST ? null : `A stage can be up to ${LARGEST} px`;
  },
  run(draft, { stageId, size }) {
    draft.stageBands.update(stageId, { size: Math.round(size) });
  },
};
