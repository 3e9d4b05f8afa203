import { fold } from '../../../sop/model/fold';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepOrder } from '../../../sop/model/step-numbers';

/** Steps whose name has all the typed words, in the order of their numbers, with who owns them. */
export function stepsNamed(
  sop: SopDocument,
  typed: string,
): readonly { readonly id: StepId; readonly name: string; readonly owner: string }[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return stepOrder(sop).flatMap((id) => {
    const step = sop.steps.get(id);
    const name = fold(step?.name ?? '');
    if (step === undefined || words.length === 0 || !words.every((word) => name.includes(word))) return [];
    return [{ id, name: step.name, owner: (step.roleId !== null && sop.roles.get(step.roleId)?.name) || 'No owner' }];
  });
}
