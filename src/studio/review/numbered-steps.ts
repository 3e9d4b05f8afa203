import { tellSteps } from '../../engine/publish/tell-steps';
import type { StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';

/** Every step as a choice, by the numbers that people know it by: `3. Call the client`. */
export function numberedSteps(sop: SopDocument): readonly (readonly [StepId, string])[] {
  return tellSteps(sop).map(({ id, number, name }) => [id, `${number}. ${name}`] as const);
}
