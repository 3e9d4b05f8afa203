import type { SopProfile } from '../model/sop-document';
import type { Changes } from '../model/sop-draft';
import type { Command } from './command';
import { turnDrawing } from './turn-drawing';
import { urlRefusal } from './url-refusal';

/** Changes what is said of the SOP as a whole. A new direction turns the drawing round. */
export const editSop: Command<{ changes: Changes<SopProfile> }> = {
  id: 'edit-sop',
  refuse(sop, { changes }) {
    const { ownerRoleId, title, expert } = changes;
    if (ownerRoleId != null && !sop.roles.has(ownerRoleId)) return 'That role is not there any more';
    if (title !== undefined && title.trim() === '') return 'An SOP needs a title';
    return urlRefusal(expert?.contact);
  },
  run(draft, { changes }) {
    const turned = changes.direction !== undefined && changes.direction !== draft.profile.get().direction;
    draft.profile.update(changes);
    if (turned) turnDrawing(draft);
  },
};
