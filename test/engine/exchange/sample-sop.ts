import type { Connector } from '../../../src/sop/model/connector';
import type { LaneBand, Placement, StageBand } from '../../../src/sop/model/drawing';
import type { ConnectorId, NoteId, RoleId, SopId, StageId, StepId, ToolId, ToolLinkId } from '../../../src/sop/model/ids';
import type { Role } from '../../../src/sop/model/role';
import type { Direction, SopDocument } from '../../../src/sop/model/sop-document';
import type { Stage } from '../../../src/sop/model/stage';
import type { Step, StepKind } from '../../../src/sop/model/step';
import type { Tool, ToolLink } from '../../../src/sop/model/tool';

/** id · kind · name · lane · stage · place along the flow in its stage · row in its lane · tools */
const STEPS: readonly (readonly [string, StepKind, string, number, number, number, number, ...string[]])[] = [
  ['begin', 'start', 'Contract signed', 0, 0, 0, 0],
  ['identify', 'task', 'Identify the key account', 1, 0, 0, 0, 'crm'],
  ['gather', 'task', 'Gather account records', 1, 0, 1, 0, 'crm', 'docs'],
  ['map', 'task', 'Draw the map of stakeholders', 1, 1, 0, 0, 'docs'],
  ['risk', 'task', 'Agree goals with the customer sponsor', 3, 1, 0, 0, 'meet'],
  ['plan', 'task', 'Write the account plan', 1, 1, 1, 0, 'docs'],
  ['approve-plan', 'approval', 'Approve account plan', 2, 1, 1, 0, 'docs', 'crm', 'chat'],
  ['planned', 'milestone', 'Plan in force', 1, 2, 0, 0],
  ['kickoff', 'task', 'Hold the kick-off meeting', 1, 2, 1, 0, 'meet', 'crm'],
  ['confirm', 'approval', 'Confirm scope and dates', 3, 2, 1, 0, 'sign'],
  ['setup', 'linked-sop', 'Set up the workspace', 4, 2, 1, 0],
  ['usage', 'task', 'Check usage and health each month', 1, 3, 0, 0, 'bi'],
  ['healthy', 'decision', 'Is the account healthy?', 1, 3, 1, 0],
  ['escalate', 'escalation', 'Raise with the head of accounts', 2, 3, 1, 0, 'chat'],
  ['recover', 'task', 'Work through the recovery plan', 4, 3, 1, 0, 'docs', 'chat'],
  ['qbr', 'task', 'Quarterly business review', 1, 4, 0, 0, 'meet', 'docs'],
  ['offer', 'task', 'Prepare the renewal offer', 0, 4, 0, 0, 'crm'],
  ['approve-offer', 'approval', 'Approve discount above 10 %', 2, 4, 0, 0, 'crm'],
  ['sign', 'decision', 'Customer renews?', 3, 4, 1, 0],
  ['done', 'end', 'Renewed', 0, 4, 1, 0],
];

/** from · to · label · outcome */
const CONNECTORS: readonly (readonly [string, string, string, string | null])[] = [
  ['begin', 'identify', '', null],
  ['identify', 'gather', '', null],
  ['gather', 'map', '', null],
  ['map', 'risk', 'Draft', null],
  ['map', 'plan', '', null],
  ['risk', 'plan', '', null],
  ['plan', 'approve-plan', 'Submitted', null],
  ['approve-plan', 'planned', 'Approved', 'approved'],
  ['approve-plan', 'map', 'Rejected', 'rejected'],
  ['planned', 'kickoff', '', null],
  ['kickoff', 'confirm', '', null],
  ['confirm', 'setup', 'Approved', 'approved'],
  ['confirm', 'kickoff', 'Rejected', 'rejected'],
  ['setup', 'usage', '', null],
  ['usage', 'healthy', '', null],
  ['healthy', 'qbr', 'Yes', 'yes'],
  ['healthy', 'escalate', 'No', 'no'],
  ['escalate', 'recover', '', null],
  ['recover', 'usage', 'Try again', null],
  ['qbr', 'offer', '', null],
  ['qbr', 'approve-offer', 'Discount asked', null],
  ['approve-offer', 'sign', 'Approved', 'approved'],
  ['approve-offer', 'qbr', 'Rejected', 'rejected'],
  ['offer', 'sign', '', null],
  ['sign', 'done', 'Yes', 'yes'],
];

const ROLES = ['Account executive', 'Account manager', 'Head of accounts', 'Customer sponsor', 'Delivery and support team'];
const STAGES = ['Handover', 'Planning', 'Onboarding', 'Care', 'Renewal'];
const TOOLS = { crm: 'HubSpot', docs: 'Google Docs', meet: 'Zoom', chat: 'Slack', sign: 'DocuSign', bi: 'Looker' };
const LANE = 168;
const STAGE = 520;

/** A 20-step account management SOP with all kinds of steps, drawn by hand in a grid. */
export function sampleSop(direction: Direction = 'right'): SopDocument {
  const table = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<Row['id'], Row> =>
    new Map(rows.map((row) => [row.id, row]));
  const roleId = (index: number) => `role-${index}` as RoleId;
  const stageId = (index: number) => `stage-${index}` as StageId;
  const [laneSize, stageSize] = direction === 'right' ? [LANE, STAGE] : [264, 330];
  const roles: Role[] = ROLES.map((name, index) => ({
    id: roleId(index),
    name,
    kind: index === 3 ? 'customer' : 'internal',
    aliases: [],
    responsibilities: [],
    reportsTo: null,
  }));
  const stages: Stage[] = STAGES.map((name, index) => ({ id: stageId(index), name, goal: '', exitCriteria: [] }));
  const tools: Tool[] = Object.entries(TOOLS).map(([id, name]) => ({
    id: id as ToolId,
    name,
    category: 'other',
    url: `https://${id}.example.com/a?b=1&c=2`,
    aliases: [],
  }));
  const steps: Step[] = STEPS.map(([id, kind, name, lane, stage]) => ({
    id: id as StepId,
    kind,
    name,
    roleId: roleId(lane),
    stageId: stageId(stage),
    ...(id === 'approve-plan' ? { critical: true } : {}),
  }));
  const links: ToolLink[] = STEPS.flatMap(([stepId, , , , , , , ...used]) =>
    used.map((tool) => ({
      id: `${stepId}-${tool}` as ToolLinkId,
      stepId: stepId as StepId,
      toolId: tool as ToolId,
      use: 'update',
      what: 'Account record',
      recordOfTruth: false,
    })),
  );
  const connectors: Connector[] = CONNECTORS.map(([from, to, label, outcome], index) => ({
    id: `c${index}` as ConnectorId,
    from: from as StepId,
    to: to as StepId,
    label,
    outcome,
  }));
  const placements: Placement[] = STEPS.map(([id, kind, name, lane, stage, place, , ...used]) => {
    const width = kind === 'start' || kind === 'end' || kind === 'milestone' ? 140 : 200;
    const height =
      kind === 'decision'
        ? 104
        : kind === 'start' || kind === 'end'
          ? 48
          : 64 + (used.length > 0 ? 24 : 0) - (name.length < 22 && used.length > 0 ? 16 : 0);
    const [x, y] =
      direction === 'right'
        ? [stage * stageSize + 30 + place * 260 + (200 - width) / 2, lane * laneSize + (laneSize - height) / 2]
        : [lane * laneSize + (laneSize - width) / 2, stage * stageSize + 40 + place * 160 + (88 - height) / 2];
    return { id: id as StepId, x, y, width, height, pinned: false };
  });
  const lanes: LaneBand[] = roles.map(({ id }, index) => ({ id, start: index * laneSize, size: laneSize }));
  const stageBands: StageBand[] = stages.map(({ id }, index) => ({ id, start: index * stageSize, size: stageSize }));
  return {
    profile: {
      id: 'sop-sample' as SopId,
      title: 'Key account management',
      summary: '',
      class: 'execution',
      ownerRoleId: roleId(1),
      tags: [],
      review: { every: 'P3M', lastReviewedOn: '2026-11-01', triggers: [] },
      direction,
    },
    roles: table(roles),
    stages: table(stages),
    tools: table(tools),
    steps: table(steps),
    connectors: table(connectors),
    toolLinks: table(links),
    notes: table([
      {
        id: 'note-1' as NoteId,
        text: 'Ask for last year’s report first.\nIt saves a week.',
        x: 40,
        y: direction === 'right' ? 700 : 1560,
        width: 170,
        height: 76,
      },
    ]),
    lifecycle: new Map(),
    versions: new Map(),
    threads: new Map(),
    signOffs: new Map(),
    workshops: new Map(),
    waivers: new Map(),
    receipts: new Map(),
    drawing: { placements: table(placements), routes: new Map(), lanes: table(lanes), stages: table(stageBands), state: {} },
    unknown: {},
  };
}
