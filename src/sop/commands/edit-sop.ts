import type { SopProfile } from '../model/sop-document';
import type { Changes, SopDraft } from '../model/sop-draft';
import type { Command } from './command';

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
    if (turned) turn(draft);
  },
};

/** Swaps the two axes of everything drawn; cards keep their sizes around their swapped middles. */
function turn(draft: SopDraft): void {
  for (const placement of [...draft.placements]) {
    const { x, y, width, height } = placement;
    draft.placements.update(placement.id, { x: Math.round(y + height / 2 - width / 2), y: Math.round(x + width / 2 - height / 2) });
  }
  for (const route of [...draft.routes]) draft.routes.remove(route.id);
}
