import { isLaneColor } from '../drawing/palette';
import type { RoleId } from '../model/ids';
import type { Command } from './command';

/** Gives a lane a colour of the palette; null: the one by its position. */
export const colorLane: Command<{ readonly roleId: RoleId; readonly color: string | null }> = {
  id: 'color-lane',
  refuse(sop, { roleId, color }) {
    if (!sop.roles.has(roleId)) return 'That lane is not there any more';
    return color === null || isLaneColor(color) ? null : 'That colour is not in the palette';
  },
  run(draft, { roleId, color }) {
    draft.lanes.update(roleId, { color: color ?? undefined });
  },
};
