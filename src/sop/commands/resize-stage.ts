import { flowAxis } from '../drawing/bands';
import { withSize } from '../drawing/layout-state';
import type { StageId } from '../model/ids';
import type { Command } from './command';
import { roomOfContents } from './room-of-contents';

const LARGEST = 20_000;

/** Gives a stage another size, px; never smaller than what stands in it. Layouts after it make it no smaller. */
export const resizeStage: Command<{ readonly stageId: StageId; readonly size: number }> = {
  id: 'resize-stage',
  refuse(sop, { stageId, size }) {
    if (!sop.stages.has(stageId)) return 'That stage is not there any more';
    return size > 0 && size <= LARGEST ? null : `A stage can be up to ${LARGEST} px`;
  },
  run(draft, { stageId, size }) {
    const start = draft.stageBands.get(stageId)?.start ?? 0;
    const room = roomOfContents(draft, start, flowAxis(draft.profile.get().direction), (step) => step.stageId === stageId);
    draft.stageBands.update(stageId, { size: Math.max(Math.round(size), room) });
    draft.state.set(withSize(draft.state.get(), 'stages', stageId, Math.round(size)));
  },
};
