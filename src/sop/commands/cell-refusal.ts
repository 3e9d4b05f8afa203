import type { RoleId, StageId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';

/** Why a step can't go to that owner or stage; null: it can. Absent ones are not asked about. */
export function cellRefusal(sop: SopDocument, roleId: RoleId | null | undefined, stageId: StageId | null | undefined): string | null {
  if (roleId != null && !sop.roles.has(roleId)) return 'That role is not there any more';
  return stageId != null && !sop.stages.has(stageId) ? 'That stage is not there any more' : null;
}
