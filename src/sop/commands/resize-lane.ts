import type { RoleId } from '../model/ids';
import type { Command } from './command';

const LARGEST = 20_000;

/** Gives a lane another size, px; never smaller than what stands in it. */
export const resizeLane: Command<{ readonly roleId: RoleId; readonly size: number }> = {
  id: 'resize-lane',
  refuse(sop, { roleId, size }) {
    if (!sop.roles.has(roleId)) return 'That lane is not there any more';
    return Number.isFinite(size) && size > 0 && size <= LARGEST ? null : `A lane can be up to ${LARGEST} px`;
  },
  run(draft, { roleId, size }) {
    draft.lanes.update(roleId, { size: Math.round(size) });
  },
};
