import type { RoleId } from '../model/ids';
import type { Step } from '../model/step';

/** Roles as documents and drafts both give them. */
export interface RolesById {
  get(id: RoleId): { readonly name: string } | undefined;
}

/** Who else than the lane's role answers for a step, and how much an approval looks at: written on its card. Empty: the lane says it all. */
export function ownerBesideLane(step: Step, roles: RolesById): string {
  if (step.roleId === null) return ['No owner', submitted(step)].filter(Boolean).join(' · ');
  const others =
    step.kind === 'approval' ? (step.approverIds ?? []) : step.kind === 'decision' && step.deciderRoleId ? [step.deciderRoleId] : [];
  const names = others.filter((id) => id !== step.roleId).flatMap((id) => roles.get(id)?.name ?? []);
  return [names.join(', '), submitted(step)].filter(Boolean).join(' · ');
}

function submitted({ kind, submits = [] }: Step): string {
  return kind === 'approval' && submits.length > 0 ? `${submits.length} submitted` : '';
}
