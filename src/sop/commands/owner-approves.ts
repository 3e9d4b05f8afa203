import type { RoleId } from '../model/ids';
import type { Step, StepKind } from '../model/step';

const approvedBy = (roleId: RoleId | null): Partial<Step> => (roleId === null ? {} : { approverIds: [roleId] });

const isSilent = ({ approverIds = [] }: Pick<Step, 'approverIds'>) => approverIds.length === 0;

/** What becomes of a step that turns to this kind: an approval that does not say who approves is approved by its owner. */
export function turnedTo(step: Step, kind: StepKind): Partial<Step> {
  return { kind, ...(kind === 'approval' && isSilent(step) ? approvedBy(step.roleId) : {}) };
}

/** The same for a step that is about to be added. */
export function withApprover(step: Step): Step {
  return { ...step, ...turnedTo(step, step.kind) };
}

/** What becomes of a step that gets this owner: where the owner before approved alone, or nobody did, the new one approves. */
export function ownedBy(step: Step, roleId: RoleId | null): Partial<Step> {
  const { kind, approverIds = [] } = step;
  const follows = isSilent(step) || (approverIds.length === 1 && approverIds[0] === step.roleId);
  return { roleId, ...(kind === 'approval' && follows ? approvedBy(roleId) : {}) };
}
