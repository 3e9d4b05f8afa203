import type { RoleId } from '../model/ids';
import type { Step } from '../model/step';

/** Roles as documents and drafts both give them. */
export interface RolesById {
  get(id: RoleId): { readonly name: string } | undefined;
}

/** Who else than the lane's role answers for a step: written on its card. Empty: the lane says it. */
export function ownerBesideLane(step: Step, roles: RolesById): string {
  if (step.roleId === null) return 'No owner';
  const others =
    step.kind === 'approval' ? (step.approverIds ?? []) : step.kind === 'decision' && step.deciderRoleId ? [step.deciderRoleId] : [];
  return others
    .filter((id) => id !== step.roleId)
    .flatMap((id) => roles.get(id)?.name ?? [])
    .join(', ');
}
