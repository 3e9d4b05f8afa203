import { laneAxis } from '../drawing/bands';
import { withSize } from '../drawing/layout-state';
import type { RoleId } from '../model/ids';
import type { Command } from './command';
import { roomOfContents } from './room-of-contents';

const LARGEST = 20_000;

/** Gives a lane another size, px; never smaller than what stands in it. Layouts after it make it no smaller. */
export const resizeLane: Command<{ readonly roleId: RoleId; readonly size: number }> = {
  id: 'resize-lane',
  refuse(sop, { roleId, size }) {
    if (!sop.roles.has(roleId)) return 'That lane is not there any more';
    return size > 0 && size <= LARGEST ? null : `A lane can be up to ${LARGEST} px`;
  },
  run(draft, { roleId, size }) {
    const start = draft.lanes.get(roleId)?.start ?? 0;
    const room = roomOfContents(draft, start, laneAxis(draft.profile.get().direction), (step) => step.roleId === roleId);
    draft.lanes.update(roleId, { size: Math.max(Math.round(size), room) });
    draft.state.set(withSize(draft.state.get(), 'lanes', roleId, Math.round(size)));
  },
};
