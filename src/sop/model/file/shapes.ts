import * as z from 'zod/mini';
import type { Connector } from '../connector';
import type { LaneBand, Placement, Point, Rect, Route, StageBand } from '../drawing';
import { ROLE_KINDS, type Role } from '../role';
import { DIRECTIONS, type Note, type ReviewPlan, SOP_CLASSES, type SopProfile, type Thread, type Version } from '../sop-document';
import type { Stage } from '../stage';
import { ACTIVITIES, APPROVAL_RULES, type ChecklistItem, FIELD_TYPES, type Metric, STEP_KINDS, type Step, type StepField } from '../step';
import type { Tool, ToolLink } from '../tool';
import {
  type Field,
  flag,
  id,
  idOrNull,
  inWords,
  listOf,
  oneOf,
  oneOfOrNull,
  optionalFlag,
  optionalListOf,
  optionalOneOf,
  optionalText,
  px,
  record,
  required,
  type Shape,
  text,
  textOrNull,
} from './field';

const reviewShape: Shape<ReviewPlan> = { every: textOrNull(), lastReviewedOn: textOrNull(), triggers: listOf(optionalText()) };

export const profileShape: Shape<SopProfile> = {
  id: id(),
  title: text('Untitled SOP'),
  summary: text(),
  class: oneOfOrNull(SOP_CLASSES),
  ownerRoleId: idOrNull(),
  tags: listOf(optionalText()),
  review: record(reviewShape, { every: null, lastReviewedOn: null, triggers: [] }),
  direction: oneOf(DIRECTIONS, 'right'),
};

export const roleShape: Shape<Role> = {
  id: id(),
  name: text(),
  kind: oneOf(ROLE_KINDS, 'internal'),
  aliases: listOf(optionalText()),
  responsibilities: listOf(optionalText()),
  reportsTo: idOrNull(),
};

export const stageShape: Shape<Stage> = { id: id(), name: text(), goal: text(), exitCriteria: listOf(optionalText()) };

export const toolShape: Shape<Tool> = { id: id(), name: text(), category: text('other'), url: text(), aliases: listOf(optionalText()) };

const checklistShape: Shape<ChecklistItem> = { id: required(optionalText()), text: text(), roleId: id(), evidence: optionalText() };
const stepFieldShape: Shape<StepField> = {
  id: required(optionalText()),
  label: text(),
  type: oneOf(FIELD_TYPES, 'text'),
  options: listOf(optionalText()),
};
const metricShape: Shape<Metric> = { name: text(), target: text() };

export const stepShape: Shape<Step> = {
  id: id(),
  kind: oneOf(STEP_KINDS, 'task'),
  name: text(),
  roleId: idOrNull(),
  stageId: idOrNull(),
  description: optionalText(),
  purpose: optionalText(),
  result: optionalText(),
  inputs: optionalListOf(optionalText()),
  outputs: optionalListOf(optionalText()),
  exitCriteria: optionalListOf(optionalText()),
  checklist: optionalListOf(record(checklistShape)),
  fields: optionalListOf(record(stepFieldShape)),
  consulted: optionalListOf(id()),
  informed: optionalListOf(id()),
  cadence: optionalText(),
  dueWithin: optionalText(),
  critical: optionalFlag(),
  activity: optionalOneOf(ACTIVITIES),
  control: optionalText(),
  questions: optionalListOf(optionalText()),
  metrics: optionalListOf(record(metricShape)),
  approverIds: optionalListOf(id()),
  rule: optionalOneOf(APPROVAL_RULES),
  submits: optionalListOf(id()),
  threshold: optionalText(),
  question: optionalText(),
  deciderRoleId: id(),
  criteria: optionalListOf(optionalText()),
  trigger: optionalText(),
  respondWithin: optionalText(),
  toRoleId: id(),
  recovery: optionalText(),
  sopId: id(),
  sopTitle: optionalText(),
};

export const connectorShape: Shape<Connector> = {
  id: id(),
  from: required(id()),
  to: required(id()),
  label: text(),
  outcome: textOrNull(),
  package: optionalListOf(optionalText()),
};

export const toolLinkShape: Shape<ToolLink> = {
  id: id(),
  stepId: required(id()),
  toolId: required(id()),
  use: text('read'),
  what: text(),
  recordOfTruth: flag(false),
};

export const noteShape: Shape<Note> = { id: id(), text: text(), x: px(0), y: px(0), width: px(180, 40), height: px(80, 24) };
export const versionShape: Shape<Version> = { id: id() };
export const threadShape: Shape<Thread> = { id: id() };

/** Places and sizes have nothing that could stand in for them: without one the step is placed anew. */
const place = (least?: number) => required(withoutFallback(px(0, least)));

function withoutFallback<T>({ schema, salvage }: Field<T>): Field<T> {
  return { schema, salvage };
}

export const placementShape: Shape<Placement> = {
  id: id(),
  x: place(),
  y: place(),
  width: place(24),
  height: place(24),
  pinned: flag(false),
};

const rectShape: Shape<Rect> = { x: place(), y: place(), width: place(0), height: place(0) };

const point: Field<Point> = {
  schema: z.tuple([z.number(), z.number()]),
  salvage(value, path, tell) {
    if (Array.isArray(value) && value.length === 2) {
      const x = px(0).salvage(value[0], `${path}[0]`, tell);
      const y = px(0).salvage(value[1], `${path}[1]`, tell);
      if (x !== undefined && y !== undefined) return [x, y];
      return undefined;
    }
    tell(path, `${inWords(value)} is not a point`);
    return undefined;
  },
};

export const routeShape: Shape<Route> = { id: id(), points: listOf(point), label: record(rectShape) };

export const laneBandShape: Shape<LaneBand> = { id: id(), start: place(), size: place(1), color: optionalText() };
export const stageBandShape: Shape<StageBand> = { id: id(), start: place(), size: place(1), color: optionalText() };
