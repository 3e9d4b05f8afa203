import type { SopProfile } from '../model/sop-document';
import type { Changes } from '../model/sop-draft';
import type { Command } from './command';
import { turnDrawing } from './turn-drawing';

/** Changes what is said of the SOP as a whole. A new direction turns the drawing round. */
export const editSop: Command<{ changes: Changes<SopProfile> }> = {
  id: 'edit-sop',
  refuse(sop, { changes }) {
    const { ownerRoleId, title } = changes;
    if (ownerRoleId != null && !sop.roles.has(ownerRoleId)) return 'That role is not there any more';
    return title !== undefined && title.trim() === '' ? 'An SOP needs a title' : null;
  },
  run(draft, { changes }) {
    const turned = changes.direction !== undefined && changes.direction !== draft.profile.get().direction;
    draft.profile.update(changes);
    if (turned) turnDrawing(draft);
  },
};
