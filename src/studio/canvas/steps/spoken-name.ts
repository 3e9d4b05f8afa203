import type { Connector } from '../../../sop/model/connector';
import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { stepNumbers } from '../../../sop/model/step-numbers';
import type { SpeechLength } from './speech-setting';

/** `Step 7 Approve discount`: how a step is called wherever it is spoken of. */
export function stepTitle(sop: SopDocument, id: StepId): string {
  const number = stepNumbers(sop).get(id);
  return `${number === undefined ? 'Step' : `Step ${number}`} ${sop.steps.get(id)?.name.trim() || 'Unnamed step'}`;
}

/** What names are made of, gathered once for all steps. */
export interface Speech {
  readonly sop: SopDocument;
  readonly length: SpeechLength;
  readonly waysOut: ReadonlyMap<StepId, readonly Connector[]>;
  readonly waysIn: ReadonlyMap<StepId, readonly Connector[]>;
}

function grouped(sop: SopDocument, end: 'from' | 'to'): Map<StepId, Connector[]> {
  const groups = new Map<StepId, Connector[]>();
  for (const connector of sop.connectors.values()) {
    const known = groups.get(connector[end]);
    if (known) known.push(connector);
    else groups.set(connector[end], [connector]);
  }
  return groups;
}

export function speechOf(sop: SopDocument, length: SpeechLength): Speech {
  return { sop, length, waysOut: grouped(sop, 'from'), waysIn: length === 'full' ? grouped(sop, 'to') : new Map() };
}

const counted = (number: number, what: string, many = `${what}s`) => `${number} ${number === 1 ? what : many}`;

function whereTo({ sop, waysOut }: Speech, step: Step): string {
  const ways = waysOut.get(step.id) ?? [];
  if (ways.length === 0) return step.kind === 'end' ? '' : 'leads nowhere';
  const told = ways.map((way) => `${way.label === '' ? '' : `${way.label}, `}${stepTitle(sop, way.to)}`).join('; ');
  return ways.length === 1 ? `leads to: ${told}` : `leads to ${ways.length} branches: ${told}`;
}

interface Marks {
  readonly tools: readonly string[];
  readonly findings: number;
  /** Open ones. */
  readonly comments: number;
  readonly pinned: boolean;
}

/**
 * The spoken name of a step: its number and name first, so that who listens can go on at once, then whose it is, where it stands and where
 * it leads. A fork says how many branches there are.
 */
export function spokenName(speech: Speech, step: Step, { tools, findings, comments, pinned }: Marks): string {
  const { sop, length, waysOut, waysIn } = speech;
  const number = stepNumbers(sop).get(step.id);
  const name = step.name.trim() || 'Unnamed step';
  const owner = step.roleId === null ? 'no owner' : `owner ${sop.roles.get(step.roleId)?.name.trim() || 'unnamed'}`;
  const problems = findings === 0 ? '' : counted(findings, 'problem');
  const threads = comments === 0 ? '' : counted(comments, 'open comment');
  const branches = waysOut.get(step.id)?.length ?? 0;
  const parts =
    length === 'short'
      ? [`Step ${number}: ${name}`, owner, branches > 1 ? counted(branches, 'branch', 'branches') : '', problems, threads]
      : [
          `Step ${number} of ${sop.steps.size}: ${name}`,
          step.kind.replace('-', ' '),
          step.critical === true ? 'critical' : '',
          owner,
          step.stageId === null ? 'no stage' : `stage ${sop.stages.get(step.stageId)?.name.trim() || 'unnamed'}`,
          tools.length === 0 ? '' : `${tools.length === 1 ? 'tool' : 'tools'} ${tools.join(' and ')}`,
          step.kind === 'approval' && step.submits?.length ? `${counted(step.submits.length, 'step')} submitted` : '',
          ...(length === 'full' ? fullParts(sop, waysIn, step) : []),
          whereTo(speech, step),
          problems,
          threads,
          pinned ? 'pinned' : '',
        ];
  return parts.filter((part) => part !== '').join(', ');
}

function fullParts(sop: SopDocument, waysIn: Speech['waysIn'], step: Step): string[] {
  const from = (waysIn.get(step.id) ?? []).map((way) => stepTitle(sop, way.from)).join('; ');
  return [step.dueWithin === undefined ? '' : `due within ${step.dueWithin}`, from === '' ? '' : `comes from: ${from}`];
}
