import type { RoleId, StepId, ToolId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';

/** How things are called in an overview: by the whole name, which has room there. */
export function overviewWords(sop: SopDocument) {
  const numbers = stepNumbers(sop);
  const stepName = (id: StepId) => sop.steps.get(id)?.name.trim() || 'Unnamed step';
  return {
    stepName,
    number: (id: StepId) => numbers.get(id) ?? 0,
    step: (id: StepId) => `${numbers.get(id) ?? ''} ${stepName(id)}`.trim(),
    role: (id: RoleId) => sop.roles.get(id)?.name.trim() || 'Unnamed role',
    tool: (id: ToolId) => sop.tools.get(id)?.name.trim() || 'Unnamed tool',
  };
}

/** `1 hand-off`, `3 hand-offs`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `A`, `A and B`, `A, B and C`. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
