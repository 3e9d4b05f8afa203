import { type LaneBand, type StageBand, UNASSIGNED } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';

const ROLE_WORDS = { customer: 'Customer', partner: 'Partner', system: 'System' };

/** What a lane is called, and a word for roles from outside. */
export function laneName(sop: SopDocument, id: LaneBand['id']): { readonly name: string; readonly caption: string } {
  const role = id === UNASSIGNED ? undefined : sop.roles.get(id);
  return {
    name: id === UNASSIGNED ? 'No owner' : role?.name || 'Unnamed role',
    caption: role === undefined || role.kind === 'internal' ? '' : ROLE_WORDS[role.kind],
  };
}

/** What a stage is called. */
export function stageName(sop: SopDocument, id: StageBand['id']): string {
  return id === UNASSIGNED ? 'No stage' : sop.stages.get(id)?.name || 'Unnamed stage';
}
