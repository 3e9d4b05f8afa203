import { addNextStep } from '../../../sop/commands/add-next-step';
import { insertStepBefore } from '../../../sop/commands/insert-step-before';
import { newId, type RoleId, type StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { CanvasSession } from '../canvas-session';
import type { Side } from '../gestures/connect-steps';

/** What the "+" on a side of a step does. */
export interface SideMeaning {
  readonly does: 'next' | 'before' | 'branch' | 'lane';
  readonly label: string;
  /** Of `lane`: where the step goes. */
  readonly roleId?: RoleId;
}

const NEXT: SideMeaning = { does: 'next', label: 'Add next step' };
const BEFORE: SideMeaning = { does: 'before', label: 'Insert a step before' };
const BRANCH: SideMeaning = { does: 'branch', label: 'Add a branch' };

/** The lane before (-1) or after (1) that of a step; undefined: there is none. */
function laneBeside(sop: SopDocument, id: StepId, by: -1 | 1): RoleId | undefined {
  const lanes = [...sop.roles.keys()];
  const own = sop.steps.get(id)?.roleId;
  return own == null ? undefined : lanes[lanes.indexOf(own) + by];
}

/**
 * What each side of a step offers: next along the flow, before against it, and across it a step in the lane there. Out of a decision or an
 * approval the sides across make branches instead. Null: nothing can be added there.
 */
export function meaningOf(sop: SopDocument, id: StepId, side: Side): SideMeaning | null {
  const step = sop.steps.get(id);
  if (step === undefined) return null;
  const isRight = sop.profile.direction === 'right';
  if (side === (isRight ? 'left' : 'top')) return step.kind === 'start' ? null : BEFORE;
  if (step.kind === 'end') return null;
  if (side === (isRight ? 'right' : 'bottom')) return NEXT;
  if (step.kind === 'decision' || step.kind === 'approval') return BRANCH;
  const roleId = laneBeside(sop, id, side === 'top' || side === 'left' ? -1 : 1);
  if (roleId === undefined) return BRANCH;
  return { does: 'lane', roleId, label: `Add a next step for ${sop.roles.get(roleId)?.name || 'the lane there'}` };
}

/** Adds what a side of a step offers, selects it and starts writing its name. False: it was refused, and the person knows why. */
export function addOnSide({ execute, window, view, mirror }: CanvasSession, id: StepId, side: Side): boolean {
  const meaning = meaningOf(mirror.getState().sop, id, side);
  if (meaning === null || execute === null) return false;
  const stepId = newId<StepId>('step');
  const added =
    meaning.does === 'before'
      ? execute(insertStepBefore, { beforeStepId: id, stepId })
      : execute(addNextStep, { afterStepId: id, stepId, ...(meaning.roleId !== undefined && { roleId: meaning.roleId }) });
  if (!added) return false;
  window.getState().selectSteps([stepId]);
  view.current?.reveal(stepId);
  window.getState().startRename({ table: 'steps', id: stepId });
  return true;
}
