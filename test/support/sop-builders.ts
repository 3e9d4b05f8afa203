import type { Waiver } from '../../src/sop/model/check';
import type { Connector } from '../../src/sop/model/connector';
import type { ConnectorId, RoleId, SopId, StageId, StepId, ToolId, ToolLinkId, WaiverId } from '../../src/sop/model/ids';
import type { LifecycleChange } from '../../src/sop/model/lifecycle';
import type { Receipt } from '../../src/sop/model/receipt';
import type { Role } from '../../src/sop/model/role';
import type { SignOff } from '../../src/sop/model/sign-off';
import type { Drawing, Note, SopDocument, SopProfile } from '../../src/sop/model/sop-document';
import type { Stage } from '../../src/sop/model/stage';
import type { Step, StepKind } from '../../src/sop/model/step';
import type { Thread } from '../../src/sop/model/thread';
import type { Tool, ToolLink } from '../../src/sop/model/tool';
import type { Version } from '../../src/sop/model/version';
import type { Workshop } from '../../src/sop/model/workshop';

/** The id that builders give to what has this name: `Kick off` is `kick-off`. The caller says which table it is for. */
export function idOf<Id extends string = StepId>(name: string): Id {
  return (name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'unnamed') as Id; // brands exist in types only
}

export const aRole = (name: string, changes: Partial<Role> = {}): Role => ({
  id: idOf<RoleId>(name),
  name,
  kind: 'internal',
  aliases: [],
  responsibilities: [],
  reportsTo: null,
  ...changes,
});

export const aStage = (name: string, changes: Partial<Stage> = {}): Stage => ({
  id: idOf<StageId>(name),
  name,
  goal: '',
  exitCriteria: [],
  ...changes,
});

export const aTool = (name: string, changes: Partial<Tool> = {}): Tool => ({
  id: idOf<ToolId>(name),
  name,
  category: 'other',
  url: '',
  aliases: [],
  ...changes,
});

/** A step of the account manager in the stage Onboarding, unless told otherwise. */
export const aStep = (kind: StepKind, name: string, changes: Partial<Step> = {}): Step => ({
  id: idOf(name),
  kind,
  name,
  roleId: idOf<RoleId>('Account manager'),
  stageId: idOf<StageId>('Onboarding'),
  ...changes,
});

const ofKind =
  (kind: StepKind) =>
  (name: string, changes: Partial<Step> = {}): Step =>
    aStep(kind, name, changes);

export const aStart = ofKind('start');
export const aTask = ofKind('task');
export const aDecision = ofKind('decision');
export const anApproval = ofKind('approval');
export const anEscalation = ofKind('escalation');
export const aMilestone = ofKind('milestone');
export const aLinkedSop = ofKind('linked-sop');
export const anEnd = ofKind('end');

/**
 * Connectors as they are drawn: `'Qualify > Kick off > Report'`, with words on the way before or after the step it leads to:
 * `'Renew? > [yes] Expand'`, `'Renew? > Expand [yes]'`. The first has the id `c1`. Words that are an outcome are written as the outcome too.
 */
export function connectorsOf(...paths: readonly string[]): Connector[] {
  const connectors: Connector[] = [];
  for (const path of paths) {
    const stops = path.split(' > ').map((stop) => /^(?:\[(.*?)\] )?(.*?)(?: \[(.*?)\])?$/.exec(stop) ?? []);
    stops.forEach(([, before, name = '', after], index) => {
      const from = stops[index - 1]?.[2];
      if (from === undefined) return;
      const label = before ?? after ?? '';
      const outcome = /^(approved|rejected|yes|no)$/i.test(label) ? label.toLowerCase() : null;
      connectors.push({ id: `c${connectors.length + 1}` as ConnectorId, from: idOf(from), to: idOf(name), label, outcome }); // a brand
    });
  }
  return connectors;
}

/** What a step uses a tool for; both by their names. */
export const aToolLink = (step: string, tool: string, changes: Partial<ToolLink> = {}): ToolLink => ({
  id: idOf<ToolLinkId>(`${step} ${tool}`),
  stepId: idOf(step),
  toolId: idOf<ToolId>(tool),
  use: 'read',
  what: '',
  recordOfTruth: false,
  ...changes,
});

/** What somebody decided to live with in a step, or with another table in what has that id. */
export const aWaiver = (rule: string, id: string, changes: Partial<Waiver> = {}): Waiver => ({
  id: idOf<WaiverId>(`${rule} ${id}`),
  rule,
  subject: { table: 'steps', id },
  reason: 'Agreed with the customer',
  on: '2026-11-20',
  ...changes,
});

interface Parts {
  readonly profile: Partial<SopProfile>;
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly tools: readonly Tool[];
  readonly steps: readonly Step[];
  readonly connectors: readonly Connector[];
  readonly toolLinks: readonly ToolLink[];
  readonly notes: readonly Note[];
  readonly lifecycle: readonly LifecycleChange[];
  readonly versions: readonly Version[];
  readonly threads: readonly Thread[];
  readonly signOffs: readonly SignOff[];
  readonly workshops: readonly Workshop[];
  readonly waivers: readonly Waiver[];
  readonly receipts: readonly Receipt[];
  readonly drawing: Partial<Drawing>;
  readonly unknown: Readonly<Record<string, unknown>>;
}

const tableOf = <Row extends { readonly id: string }>(rows: readonly Row[] = []) => new Map(rows.map((row) => [row.id as Row['id'], row]));

/** An SOP of the parts that matter to a test; with the role Account manager and the stage Onboarding unless told otherwise. */
export function aSop(parts: Partial<Parts> = {}): SopDocument {
  return {
    profile: {
      id: 'sop-1' as SopId, // brands exist in types only
      title: 'Account management',
      summary: '',
      class: null,
      ownerRoleId: null,
      tags: [],
      review: { every: null, lastReviewedOn: null, triggers: [] },
      direction: 'right',
      ...parts.profile,
    },
    roles: tableOf(parts.roles ?? [aRole('Account manager')]),
    stages: tableOf(parts.stages ?? [aStage('Onboarding')]),
    tools: tableOf(parts.tools),
    steps: tableOf(parts.steps),
    connectors: tableOf(parts.connectors),
    toolLinks: tableOf(parts.toolLinks),
    notes: tableOf(parts.notes),
    lifecycle: tableOf(parts.lifecycle),
    versions: tableOf(parts.versions),
    threads: tableOf(parts.threads),
    signOffs: tableOf(parts.signOffs),
    workshops: tableOf(parts.workshops),
    waivers: tableOf(parts.waivers),
    receipts: tableOf(parts.receipts),
    drawing: { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {}, ...parts.drawing },
    unknown: parts.unknown ?? {},
  };
}
