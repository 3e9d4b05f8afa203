import type { Connector } from '../../src/sop/model/connector';
import type { ConnectorId, StepId, ToolId, ToolLinkId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import type { Step, StepKind } from '../../src/sop/model/step';
import { type Flow, type FlowWay, flowOfBlocks, flowOfMesh } from './generate-flow';
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

/** What a made-up SOP looks like: a chain with branches, blocks as account teams work, or a mesh that only tests the layout. */
export type GeneratedForm = 'chain' | 'blocks' | 'mesh';

export interface GeneratedSize {
  readonly steps: number;
  /** Blocks make their own number of connectors, about 1.35 a step. */
  readonly connectors: number;
  readonly roles?: number;
  readonly stages?: number;
  readonly seed?: number;
  readonly form?: GeneratedForm;
}

/** A sound-looking SOP of a given size, the same for the same seed: decisions, approvals with ways back, hand-offs, tools. */
export function generateSop({ steps: count, connectors, roles = 6, stages = 5, seed = 1, form = 'chain' }: GeneratedSize): SopDocument {
  const next = random(seed);
  const flow = FLOWS[form]({ steps: count, connectors, lanes: roles, next });
  const roleRows = ROLES.slice(0, roles).map((name) => aRole(name));
  const stageRows = STAGES.slice(0, stages).map((name) => aStage(name));
  const tools = [aTool('HubSpot'), aTool('Zendesk'), aTool('Zoom')];
  const steps = flow.steps.map(({ kind, name, lane }, index): Step => {
    const stage = stageRows[Math.min(stages - 1, Math.floor((index * stages) / flow.steps.length))];
    return { id: `s${index}` as StepId, kind, name, roleId: roleRows[lane]?.id ?? null, stageId: stage?.id ?? null };
  });
  const ways = flow.ways.map(
    ({ from, to, outcome }, index): Connector => ({
      id: `c${index}` as ConnectorId,
      from: `s${from}` as StepId,
      to: `s${to}` as StepId,
      label: outcome ?? '',
      outcome,
    }),
  );
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
  return aSop({ roles: roleRows, stages: stageRows, tools, steps, connectors: ways, toolLinks });
}

interface FlowWish {
  readonly steps: number;
  readonly connectors: number;
  readonly lanes: number;
  readonly next: () => number;
}

const FLOWS: { readonly [Form in GeneratedForm]: (wish: FlowWish) => Flow } = {
  chain: flowOfChain,
  blocks: flowOfBlocks,
  mesh: flowOfMesh,
};

/** One step after the other; decisions lead on twice, approvals lead back, and the connectors that are still wanted skip a few steps. */
function flowOfChain({ steps: count, connectors: wanted, lanes, next }: FlowWish): Flow {
  let lane = 0;
  const steps = Array.from({ length: count }, (_, index) => {
    if (next() < 0.35) lane = Math.floor(next() * lanes);
    const kind: StepKind =
      index === 0 ? 'start' : index === count - 1 ? 'end' : next() < 0.12 ? 'decision' : next() < 0.12 ? 'approval' : 'task';
    return { kind, lane, name: `${TASKS[Math.floor(next() * TASKS.length)]} ${index}` };
  });
  const ways: FlowWay[] = [];
  const known = new Set<string>();
  const connect = (from: number, to: number, outcome: string | null) => {
    const key = `${from}/${to}`;
    if (from === to || known.has(key) || to >= count || from >= count - 1 || to < 1) return;
    known.add(key);
    ways.push({ from, to, outcome });
  };
  for (let index = 0; index < count - 1; index += 1) {
    const kind = steps[index]?.kind;
    connect(index, index + 1, kind === 'decision' ? 'yes' : kind === 'approval' ? 'approved' : null);
    if (kind === 'decision') connect(index, index + 2 + Math.floor(next() * 4), 'no');
    if (kind === 'approval') connect(index, Math.max(1, index - 1 - Math.floor(next() * 4)), 'rejected');
  }
  for (let tries = 0; ways.length < wanted && tries < wanted * 20; tries += 1) {
    const from = Math.floor(next() * (count - 2));
    connect(from, from + 1 + Math.floor(next() * 6), null);
  }
  return { steps, ways: ways.slice(0, wanted) };
}
