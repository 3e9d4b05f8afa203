import type { RoleId, StageId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { stepTitle } from '../canvas/steps/spoken-name';

/** Two names of this length still leave a sentence short enough to be listened to. */
const LONGEST = 30;

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** How things are called in a sentence about what was done: numbered where they have a number, and short. */
export const calledStep = (sop: SopDocument, id: StepId): string => clipped(stepTitle(sop, id));

/** One step by its title, more by their number. */
export function calledSteps(sop: SopDocument, ids: readonly StepId[]): string {
  const [only, ...more] = ids;
  return only !== undefined && more.length === 0 ? calledStep(sop, only) : `${ids.length} steps`;
}

export const calledLane = (sop: SopDocument, id: RoleId | null): string =>
  id === null ? 'no lane' : clipped(sop.roles.get(id)?.name.trim() || 'an unnamed lane');

export const calledStage = (sop: SopDocument, id: StageId | null): string =>
  id === null ? 'no stage' : clipped(sop.stages.get(id)?.name.trim() || 'an unnamed stage');

export const calledName = (name: string): string => clipped(name.trim() || 'Unnamed');
