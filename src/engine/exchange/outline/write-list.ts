import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { StepKind } from '../../../sop/model/step';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { toolsOf } from './tools-of';

const WORDS: { readonly [Kind in StepKind]: string } = {
  start: 'start',
  task: '',
  decision: 'decision',
  approval: 'approval',
  escalation: 'escalation',
  milestone: 'milestone',
  'linked-sop': 'linked SOP',
  end: 'end',
};

/** Some steps in the order of the flow, as a numbered list for a mail: kind, owner, stage and tools in brackets, and where they lead when that is not just on. */
export function writeList(sop: SopDocument, stepIds: readonly StepId[]): string {
  const wanted = new Set(stepIds);
  const ordered = [...stepNumbers(sop).keys()].filter((id) => wanted.has(id));
  const numbers = new Map(ordered.map((id, index) => [id, index + 1]));
  const lines = ordered.flatMap((id) => {
    const step = sop.steps.get(id);
    if (step === undefined) return [];
    const role = step.roleId === null ? '' : (sop.roles.get(step.roleId)?.name ?? '');
    const stage = step.stageId === null ? '' : (sop.stages.get(step.stageId)?.name ?? '');
    const tools = toolsOf(sop, id).map((toolId) => sop.tools.get(toolId)?.name ?? '');
    const more = [WORDS[step.kind], role, stage, ...tools].filter((word) => word !== '');
    const number = numbers.get(id) ?? 0;
    const ways = [...sop.connectors.values()].filter((way) => way.from === id && numbers.has(way.to));
    const isPlain = ways.every((way) => way.label === '' && way.outcome === null && numbers.get(way.to) === number + 1);
    const outs = isPlain ? [] : ways.map(({ to, label, outcome }) => `   - ${label || outcome || 'Then'}: ${numbers.get(to)}`);
    return [`${number}. ${step.name}${more.length === 0 ? '' : ` (${more.join(', ')})`}`, ...outs];
  });
  return lines.join('\n');
}
