import type { ConnectorId, NoteId, RoleId, StageId, ToolId } from '../../../src/sop/model/ids';
import type { SopDocument, Table } from '../../../src/sop/model/sop-document';
import {
  aDecision,
  anApproval,
  anEnd,
  anEscalation,
  aRole,
  aSop,
  aStage,
  aStart,
  aTask,
  aTool,
  aToolLink,
  connectorsOf,
  idOf,
} from '../../support/sop-builders';

export const sales = idOf<RoleId>('Sales');
export const leadership = idOf<RoleId>('Leadership');
export const finance = idOf<RoleId>('Finance');
const renewal = idOf<StageId>('Renewal');

/** An SOP in which everything that can change is there to be changed. */
export function base(): SopDocument {
  return aSop({
    profile: { title: 'Renewals', summary: 'How we renew', review: { every: 'P3M', lastReviewedOn: '2026-08-01', triggers: [] } },
    roles: [aRole('Sales', { aliases: ['AE'] }), aRole('Leadership'), aRole('Finance')],
    stages: [aStage('Onboarding'), aStage('Growth'), aStage('Renewal', { exitCriteria: ['Signed'] })],
    tools: [aTool('HubSpot', { url: 'https://example.com/crm' }), aTool('Slack')],
    steps: [
      aStart('Start', { roleId: sales }),
      aTask('Prepare offer', {
        roleId: sales,
        inputs: ['Usage report'],
        checklist: [{ id: 'i1', text: 'Read usage' }],
        metrics: [{ name: 'Win rate', target: '40 %' }],
      }),
      anApproval('Approve discount', {
        roleId: sales,
        dueWithin: 'P2D',
        approverIds: [leadership],
        rule: 'any',
        threshold: '5 %',
        cadence: 'monthly',
      }),
      aDecision('Renew?', { roleId: sales, question: 'Will they stay?', deciderRoleId: sales }),
      anEscalation('Call the sponsor', { roleId: leadership, toRoleId: leadership, respondWithin: 'PT4H' }),
      anEnd('Done', { roleId: sales }),
    ],
    connectors: connectorsOf(
      'Start > Prepare offer > Approve discount > [approved] Renew? > [yes] Done',
      'Renew? > [no] Call the sponsor > Done',
    ),
    toolLinks: [aToolLink('Prepare offer', 'HubSpot', { use: 'update', what: 'Account record' })],
    notes: [{ id: 'n1' as NoteId, text: 'Ask first', x: 0, y: 0, width: 80, height: 40 }],
  });
}

export const changedRow = <Id, Row>(rows: Table<Id, Row>, id: Id, changes: Partial<Row>): Table<Id, Row> => {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row ${String(id)}`);
  return new Map([...rows, [id, { ...row, ...changes }]]);
};
export const without = <Id, Row>(rows: Table<Id, Row>, id: Id): Table<Id, Row> => new Map([...rows].filter(([other]) => other !== id));
const withRow = <Row extends { readonly id: string }>(rows: Table<Row['id'], Row>, row: Row): Table<Row['id'], Row> =>
  new Map([...rows, [row.id as Row['id'], row]]);
const ordered = <Id extends string, Row>(rows: Table<Id, Row>, ...ids: string[]): Table<Id, Row> =>
  new Map(ids.flatMap((id) => [...rows].filter(([other]) => other === id)));

type Mutation = (sop: SopDocument) => Partial<SopDocument>;

const step =
  (name: string, changes: Parameters<typeof aTask>[1]): Mutation =>
  ({ steps }) => ({ steps: changedRow(steps, idOf(name), changes ?? {}) });
const profile =
  (changes: Partial<SopDocument['profile']>): Mutation =>
  (sop) => ({ profile: { ...sop.profile, ...changes } });
const connector =
  (id: string, changes: Partial<ReturnType<typeof connectorsOf>[number]>): Mutation =>
  ({ connectors }) => ({ connectors: changedRow(connectors, id as ConnectorId, changes) });

export const SENTENCES: readonly (readonly [Mutation, string])[] = [
  [
    step('Approve discount', { roleId: leadership, dueWithin: 'P1D' }),
    'Approve discount moved from Sales to Leadership; due 2 days → 1 day',
  ],
  [step('Approve discount', { stageId: renewal }), 'Approve discount moved from the stage Onboarding to Renewal'],
  [
    step('Approve discount', { roleId: finance, stageId: renewal }),
    'Approve discount moved from Sales to Finance and from the stage Onboarding to Renewal',
  ],
  [step('Prepare offer', { roleId: null }), 'Prepare offer moved from Sales to no owner'],
  [step('Prepare offer', { name: 'Write offer' }), 'Prepare offer renamed to “Write offer”'],
  [step('Prepare offer', { kind: 'milestone' }), 'Prepare offer is now a milestone'],
  [step('Prepare offer', { dueWithin: 'P1W' }), 'Prepare offer: due set to 1 week'],
  [
    ({ steps }) => {
      const { dueWithin: _, ...rest } = steps.get(idOf('Approve discount')) ?? aTask('gone');
      return { steps: withRow(steps, rest) };
    },
    'Approve discount: due 2 days removed',
  ],
  [
    step('Prepare offer', { description: 'First read the usage report, then write the offer, then ask the owner.' }),
    'Prepare offer: description added',
  ],
  [step('Prepare offer', { result: 'A sent offer' }), 'Prepare offer: result set to “A sent offer”'],
  [step('Prepare offer', { inputs: ['Usage report', 'Contract'] }), 'Prepare offer: input “Contract” added'],
  [step('Prepare offer', { inputs: ['Contract'] }), 'Prepare offer: input “Usage report” → “Contract”'],
  [
    step('Prepare offer', {
      checklist: [
        { id: 'i1', text: 'Read usage' },
        { id: 'i2', text: 'Ask the owner' },
      ],
    }),
    'Prepare offer: checklist item “Ask the owner” added',
  ],
  [
    step('Prepare offer', { checklist: [{ id: 'i1', text: 'Read the usage' }] }),
    'Prepare offer: checklist item “Read usage” → “Read the usage”',
  ],
  [
    step('Prepare offer', { checklist: [{ id: 'i1', text: 'Read usage', roleId: finance }] }),
    'Prepare offer: checklist item “Read usage”: owner set to Finance',
  ],
  [step('Prepare offer', { accountableId: leadership }), 'Prepare offer: answered for by set to Leadership'],
  [connector('c5', { otherwise: true }), 'The connector from Renew? to Call the sponsor (no): now taken when no other way fits'],
  [step('Prepare offer', { critical: true }), 'Prepare offer: now critical'],
  [step('Approve discount', { cadence: 'as-needed' }), 'Approve discount: cadence monthly → as needed'],
  [step('Prepare offer', { metrics: [{ name: 'Win rate', target: '50 %' }] }), 'Prepare offer: metric “Win rate” “40 %” → “50 %”'],
  [step('Prepare offer', { informed: [finance] }), 'Prepare offer: informed Finance added'],
  [step('Approve discount', { approverIds: [finance] }), 'Approve discount: approver Leadership → Finance'],
  [step('Approve discount', { approverIds: [leadership, finance] }), 'Approve discount: approver Finance added'],
  [step('Approve discount', { rule: 'all' }), 'Approve discount: needs the approval of any of them → all of them'],
  [step('Approve discount', { threshold: '10 %' }), 'Approve discount: threshold “5 %” → “10 %”'],
  [step('Approve discount', { submits: [idOf('Prepare offer')] }), 'Approve discount: submitted Prepare offer added'],
  [step('Renew?', { question: 'Do they renew?' }), 'Renew?: question “Will they stay?” → “Do they renew?”'],
  [step('Renew?', { deciderRoleId: leadership }), 'Renew?: decided by Sales → Leadership'],
  [step('Call the sponsor', { respondWithin: 'PT1H' }), 'Call the sponsor: respond within 4 hours → 1 hour'],
  [step('Call the sponsor', { toRoleId: finance }), 'Call the sponsor: escalated to Leadership → Finance'],
  [
    ({ steps }) => ({ steps: withRow(steps, aTask('Send invoice', { roleId: finance, stageId: renewal })) }),
    'Send invoice added to Finance, in the stage Renewal',
  ],
  [connector('c3', { to: idOf('Done') }), 'The connector from Approve discount to Renew? (approved) now leads to Done'],
  [connector('c4', { outcome: 'maybe', label: 'maybe' }), 'The connector from Renew? to Done (yes): outcome “yes” → “maybe”'],
  [connector('c2', { label: 'when ready' }), 'The connector from Prepare offer to Approve discount: label set to “when ready”'],
  [connector('c6', { package: ['Call notes'] }), 'The connector from Call the sponsor to Done: handed over: “Call notes” added'],
  [
    ({ connectors }) => ({ connectors: without(connectors, 'c5' as ConnectorId) }),
    'Connector from Renew? to Call the sponsor (no) removed',
  ],
  [
    ({ connectors }) => ({
      connectors: withRow(connectors, {
        id: 'c9' as ConnectorId,
        from: idOf('Approve discount'),
        to: idOf('Prepare offer'),
        label: 'Rejected',
        outcome: 'rejected',
      }),
    }),
    'Connector from Approve discount to Prepare offer (rejected) added',
  ],
  [({ roles }) => ({ roles: withRow(roles, aRole('Legal')) }), 'The role Legal added'],
  [({ roles }) => ({ roles: changedRow(roles, sales, { name: 'Account team' }) }), 'The role Sales renamed to “Account team”'],
  [({ roles }) => ({ roles: changedRow(roles, sales, { reportsTo: leadership }) }), 'The role Sales: reports to set to Leadership'],
  [({ roles }) => ({ roles: ordered(roles, 'finance', 'sales', 'leadership') }), 'The lane Finance now comes before Sales'],
  [({ roles }) => ({ roles: ordered(roles, 'leadership', 'finance', 'sales') }), 'The lane Sales now comes after Finance'],
  [({ stages }) => ({ stages: without(stages, idOf<StageId>('Growth')) }), 'The stage Growth removed'],
  [({ stages }) => ({ stages: changedRow(stages, renewal, { goal: 'They stay' }) }), 'The stage Renewal: goal set to “They stay”'],
  [({ stages }) => ({ stages: ordered(stages, 'renewal', 'onboarding', 'growth') }), 'The stage Renewal now comes before Onboarding'],
  [
    ({ tools }) => ({ tools: changedRow(tools, idOf<ToolId>('HubSpot'), { url: 'https://example.com/new' }) }),
    'The tool HubSpot: address “https://example.com/crm” → “https://example.com/new”',
  ],
  [({ tools }) => ({ tools: without(tools, idOf<ToolId>('Slack')) }), 'The tool Slack removed'],
  [
    ({ toolLinks }) => ({ toolLinks: withRow(toolLinks, aToolLink('Renew?', 'Slack', { use: 'send', what: 'Answer' })) }),
    'Renew? now uses Slack (send Answer)',
  ],
  [({ toolLinks }) => ({ toolLinks: new Map([...toolLinks].slice(1)) }), 'Prepare offer no longer uses HubSpot (update Account record)'],
  [
    ({ toolLinks }) => ({ toolLinks: new Map([...toolLinks].map(([id, link]) => [id, { ...link, recordOfTruth: true }])) }),
    'Prepare offer with HubSpot: now the record of truth',
  ],
  [profile({ title: 'Renewing' }), 'The SOP renamed to “Renewing”'],
  [profile({ ownerRoleId: sales }), 'The SOP: kept by set to Sales'],
  [
    profile({ expert: { name: 'Ann', contact: 'mailto:ann@firm.example' } }),
    'The SOP: expert to ask set to “Ann”; address of the expert set to ann@firm.example',
  ],
  [
    profile({ review: { every: 'P6M', lastReviewedOn: '2026-11-01', triggers: [] } }),
    'The SOP: reviewed every 3 months → 6 months; last reviewed on 2026-08-01 → 2026-11-01',
  ],
  [({ notes }) => ({ notes: changedRow(notes, 'n1' as NoteId, { text: 'Ask Ana' }) }), 'The note “Ask first” now says “Ask Ana”'],
];
