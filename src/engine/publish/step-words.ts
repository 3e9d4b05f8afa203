import { cadenceWords } from '../../sop/model/cadence';
import { durationWords } from '../../sop/model/duration';
import type { RoleId, StageId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Step } from '../../sop/model/step';

const NO_OWNER = 'No owner';
const NO_STAGE = 'No stage';

export const stepName = (step: Pick<Step, 'name'>): string => step.name.trim() || 'Unnamed step';

export function roleName(sop: SopDocument, id: RoleId | null | undefined): string {
  if (id === null || id === undefined) return NO_OWNER;
  return sop.roles.get(id)?.name.trim() || 'Unnamed role';
}

export function stageName(sop: SopDocument, id: StageId | null): string {
  return id === null ? NO_STAGE : sop.stages.get(id)?.name.trim() || 'Unnamed stage';
}

/** A code word such as `as-needed` as a person writes it at the beginning of a line. */
export function asWord(code: string): string {
  const plain = code.trim().replaceAll('-', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

const ACTIVITY_WORDS = { client: 'With the client', internal: 'Internal work', documentation: 'Documentation' } as const;

/** The short facts of a step, the ones that change what a person does today. */
export function tagsOf(step: Step): readonly string[] {
  return [
    step.critical === true ? 'Critical' : '',
    step.dueWithin ? `Within ${durationWords(step.dueWithin)}` : '',
    step.cadence ? asWord(cadenceWords(step.cadence)) : '',
    step.activity === undefined ? '' : ACTIVITY_WORDS[step.activity],
  ].filter((tag) => tag !== '');
}
