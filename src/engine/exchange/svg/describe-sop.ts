import { isHandoff } from '../../../sop/model/handoff';
import type { SopDocument } from '../../../sop/model/sop-document';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a picture says of its SOP: `short` is printed below the title, `long` is for those who hear the picture. */
export function describeSop(sop: SopDocument): { readonly short: string; readonly long: string } {
  const { ownerRoleId, review } = sop.profile;
  const keeper = ownerRoleId === null ? undefined : sop.roles.get(ownerRoleId);
  const approvals = [...sop.steps.values()].filter((step) => step.kind === 'approval').length;
  const handoffs = [...sop.connectors.values()].filter((connector) => isHandoff(sop, connector)).length;
  const facts = [
    keeper === undefined || keeper.name === '' ? '' : `Kept by ${keeper.name}`,
    review.lastReviewedOn === null ? '' : `Last reviewed ${review.lastReviewedOn}`,
    counted(sop.steps.size, 'step', 'steps'),
    approvals === 0 ? '' : counted(approvals, 'approval', 'approvals'),
    handoffs === 0 ? '' : counted(handoffs, 'hand-off', 'hand-offs'),
  ].filter((fact) => fact !== '');
  const roles = listed([...sop.roles.values()].map((role) => role.name));
  const stages = listed([...sop.stages.values()].map((stage) => stage.name));
  const long = [`${facts.join(', ')}.`, roles === '' ? '' : `Lanes: ${roles}.`, stages === '' ? '' : `Stages: ${stages}.`].filter(
    (part) => part !== '',
  );
  return { short: facts.join('  ·  '), long: long.join(' ') };
}

function listed(names: readonly string[]): string {
  return names.map((name) => name.trim() || 'unnamed').join(', ');
}
