import { isLaneColor } from '../drawing/palette';
import type { StageId } from '../model/ids';
import type { Command } from './command';

/** Gives a stage a colour of the palette; null: the one by its position. */
export const colorStage: Command<{ readonly stageId: StageId; readonly color: string | null }> = {
  id: 'color-stage',
  refuse(sop, { stageId, color }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    return color === null || isLaneColor(color) ? null : 'That colour is not in the palette';
  },
  run(draft, { stageId, color }) {
    draft.stageBands.update(stageId, { color: color ?? undefined });
  },
};
