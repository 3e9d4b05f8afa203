import type { Connector } from '../../src/sop/model/connector';
import type { ConnectorId, RoleId, StageId, StepId, ToolId, ToolLinkId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import type { Step, StepKind } from '../../src/sop/model/step';
import { random } from './random';
import { aRole, aSop, aStage, aTool } from './sop-builders';

const ROLES = ['Account manager', 'Sales', 'Support', 'Leadership', 'Finance', 'Customer', 'Delivery', 'Legal'];
const STAGES = ['Onboarding', 'Adoption', 'Service', 'Reporting', 'Renewal', 'Expansion'];
const TASKS = [
  'Gather account records',
  'Review the open issues with the team',
  'Draft the plan',
  'Call the client',
  'Update the CRM',
  'Prepare the report',
];

export interface GeneratedSize {
  readonly steps: number;
  readonly connectors: number;
  readonly roles?: number;
  readonly stages?: number;
  readonly seed?: number;
}

/** A sound-looking SOP of a given size, the same for the same seed: decisions, approvals with ways back, hand-offs, tools. */
export function generateSop({ steps: count, connectors: wanted, roles = 6, stages = 5, seed = 1 }: GeneratedSize): SopDocument {
  const next = random(seed);
  const roleIds = ROLES.slice(0, roles).map((name) => aRole(name));
  const stageIds = STAGES.slice(0, stages).map((name) => aStage(name));
  const tools = [aTool('HubSpot'), aTool('Zendesk'), aTool('Zoom')];
  let role = 0;
  const steps = Array.from({ length: count }, (_, index): Step => {
    if (next() < 0.35) role = Math.floor(next() * roles);
    const kind: StepKind =
      index === 0 ? 'start' : index === count - 1 ? 'end' : next() < 0.12 ? 'decision' : next() < 0.12 ? 'approval' : 'task';
    return {
      id: `s${index}` as StepId,
      kind,
      name: `${TASKS[Math.floor(next() * TASKS.length)]} ${index}`,
      roleId: (roleIds[role]?.id ?? null) as RoleId | null,
      stageId: (stageIds[Math.min(stages - 1, Math.floor((index * stages) / count))]?.id ?? null) as StageId | null,
    };
  });
  const connectors: Connector[] = [];
  const known = new Set<string>();
  const connect = (from: number, to: number, outcome: string | null) => {
    const key = `${from}/${to}`;
    if (from === to || known.has(key) || to >= count || from >= count - 1 || to < 1) return;
    known.add(key);
    connectors.push({
      id: `c${connectors.length}` as ConnectorId,
      from: `s${from}` as StepId,
      to: `s${to}` as StepId,
      label: outcome ?? '',
      outcome,
    });
  };
  for (let index = 0; index < count - 1; index += 1) {
    const kind = steps[index]?.kind;
    connect(index, index + 1, kind === 'decision' ? 'yes' : kind === 'approval' ? 'approved' : null);
    if (kind === 'decision') connect(index, index + 2 + Math.floor(next() * 4), 'no');
    if (kind === 'approval') connect(index, Math.max(1, index - 1 - Math.floor(next() * 4)), 'rejected');
  }
  for (let tries = 0; connectors.length < wanted && tries < wanted * 20; tries += 1) {
    const from = Math.floor(next() * (count - 2));
    connect(from, from + 1 + Math.floor(next() * 6), null);
  }
  const toolLinks = steps
    .filter((step) => step.kind === 'task' && next() < 0.3)
    .map((step, index) => ({
      id: `l${index}` as ToolLinkId,
      stepId: step.id,
      toolId: tools[index % tools.length]?.id as ToolId,
      use: 'update',
      what: '',
      recordOfTruth: false,
    }));
  return aSop({ roles: roleIds, stages: stageIds, tools, steps, connectors: connectors.slice(0, wanted), toolLinks });
}
