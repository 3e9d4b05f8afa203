import { durationMinutes } from '../model/duration';
import type { RoleId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { stepOrder } from '../model/step-numbers';

export interface EscalationRung {
  readonly stepId: StepId;
  /** How fast somebody must answer; null: the SOP does not say it, or not as a length of time. */
  readonly minutes: number | null;
  /** As it is written; empty: nothing is. */
  readonly respondWithin: string;
  readonly trigger: string;
  /** The steps out of which it comes. */
  readonly from: readonly StepId[];
  readonly ownerId: RoleId | null;
  readonly toRoleId: RoleId | null;
  readonly recovery: string;
}

/** All escalations, the one that must be answered first at the top; what names no time comes last. */
export function escalationLadder(sop: SopDocument): readonly EscalationRung[] {
  const before = new Map<StepId, StepId[]>();
  for (const { from, to } of sop.connectors.values()) before.set(to, [...(before.get(to) ?? []), from]);
  const rungs = stepOrder(sop).flatMap((id): EscalationRung[] => {
    const step = sop.steps.get(id);
    if (step?.kind !== 'escalation') return [];
    const { roleId: ownerId, toRoleId = null, trigger = '', recovery = '', respondWithin = '' } = step;
    const from = [...new Set(before.get(id))];
    return [{ stepId: id, minutes: durationMinutes(respondWithin), respondWithin, trigger, from, ownerId, toRoleId, recovery }];
  });
  const wait = ({ minutes }: EscalationRung) => minutes ?? Number.POSITIVE_INFINITY;
  return rungs.sort((a, b) => (wait(a) === wait(b) ? 0 : wait(a) - wait(b)));
}
