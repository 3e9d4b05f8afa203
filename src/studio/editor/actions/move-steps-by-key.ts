import { assignSteps } from '../../../sop/commands/assign-steps';
import { moveStepAlong } from '../../../sop/commands/move-step-along';
import type { RoleId, StageId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import type { EditorSession } from '../editor-session';
import { stepAtHand, stepsAtHand } from './steps-at-hand';

function neighbour<Id>(ids: Iterable<Id>, id: Id | null, by: 1 | -1): Id | undefined {
  const all = [...ids];
  return id === null ? all[0] : all[all.indexOf(id) + by];
}

/** Gives the steps at hand to the lane beside that of the first one. */
export function moveToLane(session: EditorSession, by: 1 | -1): void {
  const { sop } = session.mirror.getState();
  const stepIds = stepsAtHand(session);
  const first = sop.steps.get(stepIds[0] ?? ('' as never));
  if (first === undefined) return;
  const roleId = neighbour<RoleId>(sop.roles.keys(), first.roleId, by);
  if (roleId === undefined) announce(`There is no lane ${sideWord(session, by)} this one`);
  else if (session.execute(assignSteps, { stepIds, roleId })) session.view.current?.reveal(first.id);
}

/** Moves the steps at hand to the stage before or after; where there is none, one step changes places along the flow instead. */
export function moveToStage(session: EditorSession, by: 1 | -1): void {
  const { sop } = session.mirror.getState();
  const stepIds = stepsAtHand(session);
  const first = sop.steps.get(stepIds[0] ?? ('' as never));
  if (first === undefined) return;
  const stageId = neighbour<StageId>(sop.stages.keys(), first.stageId, by);
  if (stageId === undefined) moveAlong(session, by);
  else if (session.execute(assignSteps, { stepIds, stageId })) session.view.current?.reveal(first.id);
}

/** Changes places with the step before or after in the flow, or first goes over to its stage. */
export function moveAlong(session: EditorSession, by: 1 | -1): void {
  const stepId = stepAtHand(session);
  if (stepId === undefined) announce('Only one step at a time can move along the flow');
  else if (session.execute(moveStepAlong, { stepId, by })) session.view.current?.reveal(stepId);
}

/** `above`, `below`, or what it is when lanes are columns. */
function sideWord({ mirror }: EditorSession, by: 1 | -1): string {
  const isRight = mirror.getState().sop.profile.direction === 'right';
  return by === 1 ? (isRight ? 'below' : 'right of') : isRight ? 'above' : 'left of';
}
