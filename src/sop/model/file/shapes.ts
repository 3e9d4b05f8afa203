import * as z from 'zod/mini';
import { CHECK_PROFILES, type Waiver } from '../check';
import type { Connector } from '../connector';
import type { LaneBand, Placement, Point, Rect, Route, StageBand } from '../drawing';
import type { Expert } from '../expert';
import { SUBJECT_TABLES, type Subject } from '../finding';
import type { RoleId, StepId } from '../ids';
import { LIFECYCLE_STATES, type LifecycleChange } from '../lifecycle';
import { ROLE_KINDS, type Role } from '../role';
import { SOP_CLASSES } from '../sop-class';
import { DIRECTIONS, HANDOFF_STYLES, type Note, type ReviewPlan, type SopProfile } from '../sop-document';
import type { Stage } from '../stage';
import { ACTIVITIES, APPROVAL_RULES, type ChecklistItem, FIELD_TYPES, type Metric, STEP_KINDS, type Step, type StepField } from '../step';
import type { Tool, ToolLink } from '../tool';
import type { Version } from '../version';
import {
  base64,
  color,
  count,
  filled,
  flag,
  id,
  type Kind,
  oneOf,
  optional,
  orNull,
  px,
  required,
  type Shape,
  sure,
  tellInstead,
  text,
} from './field';
import { allOf, listOf, record, rowsOf } from './nested-fields';
import { safeUrl } from './safe-url';

const NAMELESS = 'the name is missing, it is empty now';
const texts = listOf(text);
const roleIds = listOf(id<RoleId>());

const reviewShape: Shape<ReviewPlan> = { every: orNull(text), lastReviewedOn: orNull(text), triggers: sure(texts, []) };

const expertShape: Shape<Expert> = { name: sure(text, ''), contact: sure(safeUrl, '') };

export const profileShape: Shape<SopProfile> = {
  id: required(id()),
  title: sure(text, 'Untitled SOP', 'the title is missing, it is “Untitled SOP” now'),
  summary: sure(text, ''),
  class: orNull(oneOf(SOP_CLASSES)),
  ownerRoleId: orNull(id()),
  expert: optional(record(expertShape)),
  tags: sure(texts, []),
  review: sure(record(reviewShape), { every: null, lastReviewedOn: null, triggers: [] }),
  direction: sure(oneOf(DIRECTIONS), 'right'),
  handoffs: optional(oneOf(HANDOFF_STYLES)),
  checkProfile: optional(oneOf(CHECK_PROFILES)),
};

export const roleShape: Shape<Role> = {
  id: required(id()),
  name: sure(text, '', NAMELESS),
  kind: sure(oneOf(ROLE_KINDS), 'internal'),
  aliases: sure(texts, []),
  responsibilities: sure(texts, []),
  reportsTo: orNull(id()),
};

const metricShape: Shape<Metric> = { name: sure(text, ''), target: sure(text, ''), source: optional(text) };

export const stageShape: Shape<Stage> = {
  id: required(id()),
  name: sure(text, '', NAMELESS),
  goal: sure(text, ''),
  exitCriteria: sure(texts, []),
  metrics: optional(listOf(record(metricShape))),
};

export const toolShape: Shape<Tool> = {
  id: required(id()),
  name: sure(text, '', NAMELESS),
  category: sure(text, 'other'),
  url: sure(safeUrl, ''),
  aliases: sure(texts, []),
};

const checklistShape: Shape<ChecklistItem> = {
  id: required(id()),
  text: sure(text, ''),
  roleId: optional(id()),
  evidence: optional(text),
};

const stepFieldShape: Shape<StepField> = {
  id: required(id()),
  label: sure(text, ''),
  type: sure(oneOf(FIELD_TYPES), 'text'),
  options: sure(texts, []),
};

export const stepShape: Shape<Step> = {
  id: required(id()),
  kind: sure(oneOf(STEP_KINDS), 'task', 'the kind is missing, the step is a task now'),
  name: sure(text, '', NAMELESS),
  roleId: orNull(id()),
  stageId: orNull(id()),
  description: optional(text),
  purpose: optional(text),
  result: optional(text),
  inputs: optional(texts),
  outputs: optional(texts),
  exitCriteria: optional(texts),
  checklist: optional(rowsOf(checklistShape, 'item')),
  fields: optional(rowsOf(stepFieldShape, 'field')),
  accountableId: optional(id()),
  consulted: optional(roleIds),
  informed: optional(roleIds),
  cadence: optional(text),
  firstOn: optional(text),
  class: optional(oneOf(SOP_CLASSES)),
  dueWithin: optional(text),
  critical: optional(flag),
  activity: optional(oneOf(ACTIVITIES)),
  control: optional(text),
  questions: optional(texts),
  metrics: optional(listOf(record(metricShape))),
  approverIds: optional(roleIds),
  rule: optional(oneOf(APPROVAL_RULES)),
  submits: optional(listOf(id<StepId>())),
  threshold: optional(text),
  question: optional(text),
  deciderRoleId: optional(id()),
  criteria: optional(texts),
  trigger: optional(text),
  respondWithin: optional(text),
  toRoleId: optional(id()),
  recovery: optional(text),
  sopId: optional(id()),
  sopTitle: optional(text),
};

export const connectorShape: Shape<Connector> = {
  id: required(id()),
  from: required(id()),
  to: required(id()),
  label: sure(text, ''),
  outcome: orNull(text),
  otherwise: optional(flag),
  package: optional(texts),
};

export const toolLinkShape: Shape<ToolLink> = {
  id: required(id()),
  stepId: required(id()),
  toolId: required(id()),
  use: sure(text, 'read'),
  what: sure(text, ''),
  recordOfTruth: sure(flag, false),
};

export const noteShape: Shape<Note> = {
  id: required(id()),
  text: sure(text, ''),
  x: sure(px(), 0),
  y: sure(px(), 0),
  width: sure(px(40), 180),
  height: sure(px(24), 80),
};

export const lifecycleShape: Shape<LifecycleChange> = {
  id: required(id()),
  to: required(oneOf(LIFECYCLE_STATES)),
  by: sure(text, ''),
  at: sure(text, ''),
  reason: sure(text, ''),
  version: optional(count),
  meaning: optional(text),
  previous: optional(text),
  hash: optional(text),
};

export const versionShape: Shape<Version> = {
  id: required(id()),
  number: sure(count, 0),
  author: sure(text, ''),
  reason: sure(text, ''),
  approver: sure(text, ''),
  at: sure(text, ''),
  previous: orNull(text),
  hash: sure(text, ''),
  content: sure(base64, ''),
};

const subjectShape: Shape<Subject> = { table: required(oneOf(SUBJECT_TABLES)), id: required(id()) };

/** Without a rule, a place and a reason it waives nothing. */
export const waiverShape: Shape<Waiver> = {
  id: required(id()),
  rule: required(filled('a rule')),
  subject: required(record(subjectShape)),
  reason: required(filled('a reason')),
  by: optional(text),
  on: sure(text, ''),
};

/** Places and sizes have nothing that could stand in for them: without one the step is placed anew. */
export const placementShape: Shape<Placement> = {
  id: required(id()),
  x: required(px()),
  y: required(px()),
  width: required(px(24)),
  height: required(px(24)),
  pinned: sure(flag, false),
};

const rectShape: Shape<Rect> = { x: required(px()), y: required(px()), width: required(px(0)), height: required(px(0)) };

const length = px();

const point: Kind<Point> = {
  schema: z.tuple([length.schema, length.schema]),
  wanted: 'a point',
  salvage(value, path, tell, fallback) {
    if (!Array.isArray(value) || value.length !== 2) return tellInstead(value, 'a point', fallback, path, tell);
    const x = length.salvage(value[0], `${path}[0]`, tell, undefined);
    const y = length.salvage(value[1], `${path}[1]`, tell, undefined);
    return x === undefined || y === undefined ? undefined : [x, y];
  },
  written: (value) => value.map((number) => length.written?.(number)),
};

export const routeShape: Shape<Route> = {
  id: required(id()),
  points: required(allOf(point, 2)),
  label: optional(record(rectShape)),
  byHand: optional(flag),
};

export const laneBandShape: Shape<LaneBand> = {
  id: required(id()),
  start: required(px()),
  size: required(px(1)),
  color: optional(color),
};

export const stageBandShape: Shape<StageBand> = {
  id: required(id()),
  start: required(px()),
  size: required(px(1)),
  color: optional(color),
};
