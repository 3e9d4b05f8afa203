import type { RoleId, SopId, StageId, StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { Step } from '../../sop/model/step';
import { bridged } from './bridge-gaps';
import type { PageInfo } from './page-info';
import { approversOf, deciderOf } from './step-facts';

export const AUDIENCES = ['internal', 'client', 'management'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a page for others says of itself. */
export const AUDIENCE_WORDS: { readonly [Name in Audience]: string } = {
  internal: '',
  client: 'What concerns the client: internal work is left out.',
  management: 'What concerns management: decisions, approvals, milestones, escalations and critical steps.',
};

/**
 * The SOP as an audience may have it. What is not for them is taken out here, before anything is written, and not hidden later. Records
 * are made anew from fields that are named, so a field that nobody thought of is out. The drawing goes: whoever asked lays it out anew.
 */
export function forAudience(sop: SopDocument, audience: Audience): SopDocument {
  return audience === 'internal' ? sop : cut(sop, audience === 'client' ? forClient(sop) : forManagement(sop), audience);
}

/** What is told of versions: a client hears which one it is, and neither names nor reasons. */
export function infoFor(info: PageInfo, audience: Audience): PageInfo {
  if (audience !== 'client') return info;
  const version = info.version === null ? null : { ...info.version, author: '', approver: '', reason: '' };
  return { ...info, version, log: [] };
}

/** The id of an SOP on the page of an audience: what is cut is another SOP, which keeps what a reader keeps apart. */
export function idFor(id: SopId, audience: Audience): SopId {
  return audience === 'internal' ? id : (`${id.slice(0, 50)}-${audience}` as SopId); // a brand; both parts are letters that an id may have
}

interface Cut {
  readonly keeps: (step: Step) => boolean;
  readonly fields: (step: Step) => Step;
  readonly usesTools: (step: Step) => boolean;
  readonly handsOver: (from: Step, to: Step) => boolean;
  readonly isClient: boolean;
}

const isOutside = (sop: SopDocument, id: RoleId | null | undefined) => {
  const kind = id === null || id === undefined ? undefined : sop.roles.get(id)?.kind;
  return kind === 'customer' || kind === 'partner';
};

function forClient(sop: SopDocument): Cut {
  const isTheirs = (step: Step) => isOutside(sop, step.roleId);
  const takesPart = (step: Step) => isTheirs(step) || approversOf(step).some((id) => isOutside(sop, id)) || isOutside(sop, deciderOf(step));
  return {
    keeps: (step) => step.activity === 'client' || takesPart(step) || ['start', 'end', 'milestone'].includes(step.kind),
    fields: (step) => ({
      ...base(step),
      ...some(step, ['approverIds', 'rule', 'submits', 'deciderRoleId']),
      ...(isTheirs(step)
        ? some(step, ['description', 'purpose', 'result', 'inputs', 'outputs', 'exitCriteria', 'checklist', 'question', 'criteria'])
        : {}),
    }),
    usesTools: isTheirs,
    handsOver: (from, to) => isTheirs(from) || isTheirs(to),
    isClient: true,
  };
}

const OF_MANAGEMENT = ['start', 'end', 'milestone', 'decision', 'approval', 'escalation', 'linked-sop'];

function forManagement(sop: SopDocument): Cut {
  return {
    keeps: ({ kind, critical }) => critical === true || OF_MANAGEMENT.includes(kind),
    fields: (step) => ({
      ...base(step),
      ...some(step, [
        'critical',
        'purpose',
        'result',
        'metrics',
        'control',
        'accountableId',
        'approverIds',
        'rule',
        'submits',
        'threshold',
      ]),
      ...some(step, ['question', 'deciderRoleId', 'criteria', 'trigger', 'respondWithin', 'toRoleId', 'recovery', 'sopId', 'sopTitle']),
    }),
    usesTools: () => false,
    handsOver: () => sop.steps.size > 0,
    isClient: false,
  };
}

const base = ({ id, kind, name, roleId, stageId, ...rest }: Step): Step => ({
  id,
  kind,
  name,
  roleId,
  stageId,
  ...some(rest, ['activity', 'dueWithin', 'cadence', 'firstOn']),
});

/** These fields of a step, where it has them. */
function some<Of extends object, Key extends keyof Of>(of: Of, keys: readonly Key[]): Pick<Of, Key> {
  return Object.fromEntries(keys.flatMap((key) => (of[key] === undefined ? [] : [[key, of[key]]]))) as Pick<Of, Key>; // built from these keys
}

function cut(sop: SopDocument, { keeps, fields, usesTools, handsOver, isClient }: Cut, audience: Audience): SopDocument {
  const kept = [...sop.steps.values()].filter(keeps);
  const ids = new Set<StepId>(kept.map(({ id }) => id));
  const roleIds = new Set(
    kept.flatMap((step) => [
      step.roleId,
      ...approversOf(step),
      deciderOf(step),
      step.kind === 'escalation' && !isClient ? step.toRoleId : null,
    ]),
  );
  const links = [...sop.toolLinks.values()].filter(
    ({ stepId }) => ids.has(stepId) && kept.some((step) => step.id === stepId && usesTools(step)),
  );
  const toolIds = new Set(links.map(({ toolId }) => toolId));
  const stageIds = new Set(kept.map(({ stageId }) => stageId));
  return {
    ...peopleOf(sop, isClient, audience, { roleIds, stageIds }),
    tools: mapOf(
      sop.tools.values(),
      ({ id }) => toolIds.has(id),
      ({ id, name, category, url }) => ({ id, name, category, url, aliases: [] }),
    ),
    steps: mapOf(
      kept,
      () => true,
      (step) => withoutStrangers(fields(step), ids, roleIds),
    ),
    connectors: bridged(sop, ids, (from, to) => handsOver(from, to)),
    toolLinks: mapOf(
      links,
      () => true,
      ({ id, stepId, toolId, use, what, recordOfTruth }) => ({ id, stepId, toolId, use, what, recordOfTruth }),
    ),
    notes: new Map(),
    lifecycle: new Map(),
    versions: new Map(),
    threads: new Map(),
    signOffs: new Map(),
    workshops: new Map(),
    waivers: new Map(),
    receipts: new Map(),
    drawing: { placements: new Map(), routes: new Map(), lanes: new Map(), stages: new Map(), state: {} },
    unknown: {},
  };
}

interface KeptPeople {
  readonly roleIds: ReadonlySet<RoleId | null | undefined>;
  readonly stageIds: ReadonlySet<StageId | null>;
}

/** The SOP as a whole, who does it and when. */
function peopleOf(
  { profile, roles, stages }: SopDocument,
  isClient: boolean,
  audience: Audience,
  { roleIds, stageIds }: KeptPeople,
): Pick<SopDocument, 'profile' | 'roles' | 'stages'> {
  const keptRole = (id: RoleId | null) => (roleIds.has(id) ? id : null);
  const { id: sopId, title, summary, ownerRoleId, expert, direction, review } = profile;
  return {
    profile: {
      id: idFor(sopId, audience),
      title,
      summary: isClient ? '' : summary,
      class: profile.class,
      ownerRoleId: keptRole(ownerRoleId),
      ...(isClient || expert === undefined ? {} : { expert: { name: expert.name, contact: expert.contact } }),
      tags: [],
      review: { every: review.every, lastReviewedOn: review.lastReviewedOn, triggers: [] },
      direction,
    },
    roles: mapOf(
      roles.values(),
      ({ id }) => roleIds.has(id),
      ({ id, name, kind, reportsTo }) => ({
        id,
        name,
        kind,
        aliases: [],
        responsibilities: [],
        reportsTo: isClient ? null : keptRole(reportsTo),
      }),
    ),
    stages: mapOf(
      stages.values(),
      ({ id }) => stageIds.has(id),
      ({ id, name, goal, exitCriteria, metrics }) => ({
        id,
        name,
        goal: isClient ? '' : goal,
        exitCriteria: isClient ? [] : exitCriteria,
        ...(isClient || metrics === undefined ? {} : { metrics }),
      }),
    ),
  };
}

function mapOf<Row extends { readonly id: string }>(
  rows: Iterable<Row>,
  keeps: (row: Row) => boolean,
  made: (row: Row) => Row,
): ReadonlyMap<Row['id'], Row> {
  return new Map([...rows].filter(keeps).map((row) => [row.id, made(row)]));
}

/** References to what was taken out go too; who ticks an item of a checklist is then its owner. */
function withoutStrangers(step: Step, ids: ReadonlySet<StepId>, roleIds: ReadonlySet<RoleId | null | undefined>): Step {
  const { submits, checklist, accountableId, ...rest } = step;
  return {
    ...rest,
    ...(submits === undefined ? {} : { submits: submits.filter((id) => ids.has(id)) }),
    ...(accountableId !== undefined && roleIds.has(accountableId) ? { accountableId } : {}),
    ...(checklist === undefined
      ? {}
      : {
          checklist: checklist.map(({ id, text, roleId }) => ({
            id,
            text,
            ...(roleId !== undefined && roleIds.has(roleId) ? { roleId } : {}),
          })),
        }),
  };
}
