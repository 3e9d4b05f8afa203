import fc from 'fast-check';
import { CHECK_PROFILES, type Waiver } from '../../src/sop/model/check';
import type { Connector } from '../../src/sop/model/connector';
import { type LaneBand, type Placement, type Rect, type Route, type StageBand, UNASSIGNED } from '../../src/sop/model/drawing';
import { SUBJECT_TABLES, type Subject } from '../../src/sop/model/finding';
import type {
  ConnectorId,
  LifecycleChangeId,
  NoteId,
  ReceiptId,
  RoleId,
  SignOffId,
  SopId,
  StageId,
  StepId,
  ThreadId,
  ToolId,
  ToolLinkId,
  VersionId,
  WaiverId,
  WorkshopId,
} from '../../src/sop/model/ids';
import { ROLE_KINDS, type Role } from '../../src/sop/model/role';
import { SOP_CLASSES } from '../../src/sop/model/sop-class';
import { DIRECTIONS, HANDOFF_STYLES, type Note, type SopDocument, type SopProfile } from '../../src/sop/model/sop-document';
import type { Stage } from '../../src/sop/model/stage';
import { ACTIVITIES, APPROVAL_RULES, CADENCES, FIELD_TYPES, STEP_KINDS, type Step } from '../../src/sop/model/step';
import { TOOL_CATEGORIES, TOOL_USES, type Tool, type ToolLink } from '../../src/sop/model/tool';
import { lifecycleOf, receiptOf, versionOf } from './arbitrary-life';
import { text, unknown, withUnknown } from './arbitrary-parts';
import { signOffOf, threadOf, workshopOf } from './arbitrary-review';

const texts = fc.array(text, { maxLength: 3 });
const idText = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter((id) => id !== UNASSIGNED);
/** Brands exist in types only. */
const idsOf = <Id extends string>(maxLength: number, minLength = 0): fc.Arbitrary<Id[]> =>
  fc.uniqueArray(idText, { minLength, maxLength }).map((ids) => ids as Id[]);
const oneOrNull = <T>(items: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom<T | null>(null, ...items);
const someOf = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...items]);
/** Places in hundredths, far enough from the ±1e6 where a file ends that things can still be moved. */
const px = (least = -100_000) => fc.integer({ min: least * 100, max: 10_000_000 }).map((hundredths) => hundredths / 100);

const profileOf = (roles: readonly RoleId[]): fc.Arbitrary<SopProfile> =>
  fc.record(
    {
      id: idText.map((id) => id as SopId),
      title: text,
      summary: text,
      class: oneOrNull(SOP_CLASSES),
      ownerRoleId: oneOrNull(roles),
      expert: withUnknown(fc.record({ name: text, contact: fc.constantFrom('', 'mailto:ann@firm.example', 'https://chat.example/ann') })),
      tags: texts,
      review: withUnknown(
        fc.record({ every: oneOrNull(['P3M', 'P1Y']), lastReviewedOn: oneOrNull(['2026-11-01', '2026-02-28']), triggers: texts }),
      ),
      direction: fc.constantFrom(...DIRECTIONS),
      handoffs: fc.constantFrom(...HANDOFF_STYLES),
      checkProfile: fc.constantFrom(...CHECK_PROFILES),
    },
    { requiredKeys: ['id', 'title', 'summary', 'class', 'ownerRoleId', 'tags', 'review', 'direction'] },
  );

const roleOf = (id: RoleId, roles: readonly RoleId[]): fc.Arbitrary<Role> =>
  withUnknown(
    fc.record({
      id: fc.constant(id),
      name: text,
      kind: fc.constantFrom(...ROLE_KINDS),
      aliases: texts,
      responsibilities: texts,
      reportsTo: oneOrNull(roles.filter((other) => other !== id)),
    }),
  );

const metrics = fc.array(withUnknown(fc.record({ name: text, target: text, source: text }, { requiredKeys: ['name', 'target'] })), {
  maxLength: 2,
});

const stageOf = (id: StageId): fc.Arbitrary<Stage> =>
  withUnknown(
    fc.record(
      { id: fc.constant(id), name: text, goal: text, exitCriteria: texts, metrics },
      { requiredKeys: ['id', 'name', 'goal', 'exitCriteria'] },
    ),
  );

const toolOf = (id: ToolId): fc.Arbitrary<Tool> =>
  withUnknown(
    fc.record({
      id: fc.constant(id),
      name: text,
      category: fc.constantFrom(...TOOL_CATEGORIES),
      url: fc.constantFrom('', 'https://example.com/a?b=1&c=2', 'http://example.com', 'mailto:care@example.com'),
      aliases: texts,
    }),
  );

interface Ids {
  readonly roles: readonly RoleId[];
  readonly stages: readonly StageId[];
  readonly tools: readonly ToolId[];
  readonly steps: readonly StepId[];
}

function stepOf(id: StepId, { roles, stages, steps }: Ids): fc.Arbitrary<Step> {
  const named: fc.Arbitrary<Partial<Pick<Step, 'deciderRoleId' | 'toRoleId' | 'accountableId'>>> =
    roles.length === 0
      ? fc.constant({})
      : fc.record(
          {
            deciderRoleId: fc.constantFrom(...roles),
            toRoleId: fc.constantFrom(...roles),
            accountableId: fc.constantFrom(...roles),
          },
          { requiredKeys: [] },
        );
  const item = fc.record(
    { text, evidence: text, ...(roles.length === 0 ? {} : { roleId: fc.constantFrom(...roles) }) },
    { requiredKeys: ['text'] },
  );
  const field = fc.record({ label: text, type: fc.constantFrom(...FIELD_TYPES), options: texts });
  const known = fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...STEP_KINDS),
      name: text,
      roleId: oneOrNull(roles),
      stageId: oneOrNull(stages),
      description: text,
      purpose: text,
      result: text,
      inputs: texts,
      outputs: texts,
      exitCriteria: texts,
      checklist: fc.array(withUnknown(item), { maxLength: 3 }).map((items) => items.map((one, index) => ({ id: `i${index}`, ...one }))),
      fields: fc.array(withUnknown(field), { maxLength: 2 }).map((items) => items.map((one, index) => ({ id: `f${index}`, ...one }))),
      consulted: someOf(roles),
      informed: someOf(roles),
      cadence: fc.constantFrom(...CADENCES, 'P2W'),
      firstOn: fc.constantFrom('2027-01-31', '2028-02-29'),
      class: fc.constantFrom(...SOP_CLASSES),
      dueWithin: fc.constantFrom('P5D', 'PT4H'),
      critical: fc.boolean(),
      activity: fc.constantFrom(...ACTIVITIES),
      control: text,
      questions: texts,
      metrics,
      approverIds: someOf(roles),
      rule: fc.constantFrom(...APPROVAL_RULES),
      submits: someOf(steps),
      threshold: text,
      question: text,
      criteria: texts,
      trigger: text,
      respondWithin: fc.constantFrom('PT1H', 'P1D'),
      recovery: text,
      sopId: idText.map((sop) => sop as SopId),
      sopTitle: text,
    },
    { requiredKeys: ['id', 'kind', 'name', 'roleId', 'stageId'] },
  );
  return withUnknown(fc.tuple(known, named).map(([step, more]) => ({ ...step, ...more })));
}

const connectorOf = (id: ConnectorId, steps: readonly StepId[]): fc.Arbitrary<Connector> =>
  withUnknown(
    fc.record(
      {
        id: fc.constant(id),
        from: fc.constantFrom(...steps),
        to: fc.constantFrom(...steps),
        label: text,
        outcome: fc.oneof(fc.constant(null), fc.constantFrom('approved', 'rejected', 'yes', 'no'), text),
        otherwise: fc.boolean(),
        package: texts,
      },
      { requiredKeys: ['id', 'from', 'to', 'label', 'outcome'] },
    ),
  );

const toolLinkOf = (id: ToolLinkId, { steps, tools }: Ids): fc.Arbitrary<ToolLink> =>
  withUnknown(
    fc.record({
      id: fc.constant(id),
      stepId: fc.constantFrom(...steps),
      toolId: fc.constantFrom(...tools),
      use: fc.constantFrom(...TOOL_USES),
      what: text,
      recordOfTruth: fc.boolean(),
    }),
  );

/** About a row of any table that is there, or the whole. */
const waiverOf = (id: WaiverId, tables: Readonly<Partial<Record<string, readonly string[]>>>): fc.Arbitrary<Waiver> => {
  const subjects = SUBJECT_TABLES.flatMap((table) => (tables[table] ?? []).map((one): Subject => ({ table, id: one })));
  const some = text.filter((words) => /\S/.test(words));
  return withUnknown(
    fc.record(
      {
        id: fc.constant(id),
        rule: fc.constantFrom('every-step-owned', 'verb-first', 'a-rule-of-tomorrow'),
        subject: withUnknown(fc.constantFrom<Subject>({ table: 'sop', id: 'sop-1' }, ...subjects)),
        reason: some,
        by: text,
        on: fc.constantFrom('2026-11-01', ''),
      },
      { requiredKeys: ['id', 'rule', 'subject', 'reason', 'on'] },
    ),
  );
};

const noteOf = (id: NoteId): fc.Arbitrary<Note> =>
  withUnknown(fc.record({ id: fc.constant(id), text, x: px(), y: px(), width: px(40), height: px(24) }));

const placementOf = (id: StepId): fc.Arbitrary<Placement> =>
  withUnknown(fc.record({ id: fc.constant(id), x: px(), y: px(), width: px(24), height: px(24), pinned: fc.boolean() }));

const rect: fc.Arbitrary<Rect> = fc.record({ x: px(), y: px(), width: px(0), height: px(0) });

const routeOf = (id: ConnectorId): fc.Arbitrary<Route> =>
  withUnknown(
    fc.record(
      {
        id: fc.constant(id),
        points: fc.array(fc.tuple(px(), px()), { minLength: 2, maxLength: 5 }),
        label: withUnknown(rect),
        byHand: fc.boolean(),
      },
      { requiredKeys: ['id', 'points'] },
    ),
  );

const bandOf = <Band extends LaneBand | StageBand>(id: Band['id']): fc.Arbitrary<Band> =>
  withUnknown(
    fc.record(
      { id: fc.constant(id), start: px(), size: px(1), color: fc.constantFrom('teal', '#a0b1c2') },
      { requiredKeys: ['id', 'start', 'size'] },
    ),
  ).map((band) => band as Band); // a lane's and a stage's band differ in the brand of their id only

/** A table with one row for each id. */
const tableOf = <Id extends string, Row extends { readonly id: Id }>(
  ids: readonly Id[],
  row: (id: Id) => fc.Arbitrary<Row>,
): fc.Arbitrary<Map<Id, Row>> => fc.tuple(...ids.map(row)).map((rows) => new Map(rows.map((one) => [one.id, one])));

interface Options {
  readonly maxSteps?: number;
}

/**
 * Any SOP that a sound file can hold, with every reference leading somewhere: all kinds, all fields, any text, unknown fields
 * everywhere. Nothing is promised of where things are drawn: the drawing is of sound numbers, not of a sound look.
 */
export function arbitrarySop({ maxSteps = 8 }: Options = {}): fc.Arbitrary<SopDocument> {
  return fc
    .record({
      roles: idsOf<RoleId>(4),
      stages: idsOf<StageId>(4),
      tools: idsOf<ToolId>(3),
      steps: idsOf<StepId>(maxSteps),
      connectors: idsOf<ConnectorId>(maxSteps + 2),
      toolLinks: idsOf<ToolLinkId>(4),
      notes: idsOf<NoteId>(2),
      lifecycle: idsOf<LifecycleChangeId>(2),
      versions: idsOf<VersionId>(2),
      threads: idsOf<ThreadId>(2),
      signOffs: idsOf<SignOffId>(2),
      workshops: idsOf<WorkshopId>(1),
      waivers: idsOf<WaiverId>(3),
      receipts: idsOf<ReceiptId>(3),
    })
    .chain((all) => {
      const connectors = all.steps.length === 0 ? [] : all.connectors;
      const toolLinks = all.steps.length === 0 || all.tools.length === 0 ? [] : all.toolLinks;
      const drawn = fc.record({
        placements: someOf(all.steps).chain((ids) => tableOf(ids, placementOf)),
        routes: someOf(connectors).chain((ids) => tableOf(ids, routeOf)),
        lanes: someOf<LaneBand['id']>([...all.roles, UNASSIGNED]).chain((ids) => tableOf<LaneBand['id'], LaneBand>(ids, bandOf)),
        stages: someOf<StageBand['id']>([...all.stages, UNASSIGNED]).chain((ids) => tableOf<StageBand['id'], StageBand>(ids, bandOf)),
        state: unknown,
      });
      return fc.record({
        profile: profileOf(all.roles),
        roles: tableOf(all.roles, (id) => roleOf(id, all.roles)),
        stages: tableOf(all.stages, stageOf),
        tools: tableOf(all.tools, toolOf),
        steps: tableOf(all.steps, (id) => stepOf(id, all)),
        connectors: tableOf(connectors, (id) => connectorOf(id, all.steps)),
        toolLinks: tableOf(toolLinks, (id) => toolLinkOf(id, all)),
        notes: tableOf(all.notes, noteOf),
        lifecycle: tableOf(all.lifecycle, lifecycleOf),
        versions: tableOf(all.versions, versionOf),
        threads: tableOf(all.threads, (id) => withUnknown(threadOf(id))),
        signOffs: tableOf(all.signOffs, (id) => withUnknown(signOffOf(id))),
        workshops: tableOf(all.workshops, (id) => withUnknown(workshopOf(id))),
        waivers: tableOf(all.waivers, (id) => waiverOf(id, { ...all, connectors, toolLinks })),
        receipts: tableOf(all.receipts, receiptOf),
        drawing: withUnknown(drawn),
        unknown,
      });
    });
}
