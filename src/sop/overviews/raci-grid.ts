import { accountableOf } from '../model/accountable';
import type { RoleId, StepId } from '../model/ids';
import type { RaciLetter } from '../model/raci-letters';
import type { SopDocument } from '../model/sop-document';
import type { Step } from '../model/step';
import { stepOrder } from '../model/step-numbers';

/** What a role does besides its letters: approvals, decisions and escalations say it of themselves. */
export type RaciPart = 'approves' | 'decides' | 'is called';

export interface RaciCell {
  /** R and A may stand together; C and I only alone: who does it or answers for it is asked and told anyway. */
  readonly letters: readonly RaciLetter[];
  readonly parts: readonly RaciPart[];
}

export interface RaciRow {
  readonly stepId: StepId;
  /** Null: the step has no owner yet. */
  readonly responsible: RoleId | null;
  /** Null only where there is no owner either. */
  readonly accountable: RoleId | null;
  readonly cells: ReadonlyMap<RoleId, RaciCell>;
}

export interface RaciGrid {
  readonly roleIds: readonly RoleId[];
  /** In the order in which the steps are told. Starts and ends are left out: nothing is done in them. */
  readonly rows: readonly RaciRow[];
}

/**
 * Who does, answers for, is asked and is told, step by step. Each step has one R at most, its owner, and with an R exactly one A: who is
 * named for it, else who decides, who has the last word of an approval, or the owner.
 */
export function raciGrid(sop: SopDocument): RaciGrid {
  const roleIds = [...sop.roles.keys()];
  const rows = stepOrder(sop).flatMap((id): RaciRow[] => {
    const step = sop.steps.get(id);
    if (step === undefined || step.kind === 'start' || step.kind === 'end') return [];
    const cells = new Map(roleIds.map((roleId) => [roleId, raciCell(step, roleId)]));
    return [{ stepId: id, responsible: step.roleId, accountable: accountableOf(step), cells }];
  });
  return { roleIds, rows };
}

/** What one role does in one step. */
function raciCell(step: Step, roleId: RoleId): RaciCell {
  const has = (ids: readonly RoleId[] | undefined) => ids?.includes(roleId) === true;
  const leading: RaciLetter[] = [
    ...(step.roleId === roleId ? (['R'] as const) : []),
    ...(accountableOf(step) === roleId ? (['A'] as const) : []),
  ];
  const told: RaciLetter[] = has(step.consulted) ? ['C'] : has(step.informed) ? ['I'] : [];
  return { letters: leading.length > 0 ? leading : told, parts: partsOf(step, roleId) };
}

function partsOf({ kind, approverIds, deciderRoleId, toRoleId }: Step, roleId: RoleId): readonly RaciPart[] {
  if (kind === 'approval') return approverIds?.includes(roleId) === true ? ['approves'] : [];
  if (kind === 'decision') return deciderRoleId === roleId ? ['decides'] : [];
  return kind === 'escalation' && toRoleId === roleId ? ['is called'] : [];
}
