import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/engine/exchange/calendar/write-calendar';
import { writeList } from '../../../src/engine/exchange/outline/write-list';
import { writeOutline } from '../../../src/engine/exchange/outline/write-outline';
import { paintWrapped } from '../../../src/engine/exchange/pages/paint-wrapped';
import { endlessSheet } from '../../../src/engine/exchange/pages/sheet';
import { chanceSheet, scoreSheet } from '../../../src/engine/exchange/sheets/measure-sheets';
import {
  escalationSheet,
  handoffCountSheet,
  handoffSheet,
  informationSheet,
  raciSheet,
  touchpointSheet,
} from '../../../src/engine/exchange/sheets/overview-sheets';
import type { Sheet } from '../../../src/engine/exchange/sheets/sheet';
import { writeCsv } from '../../../src/engine/exchange/sheets/write-csv';
import { writeMarkdownTable } from '../../../src/engine/exchange/sheets/write-markdown-table';
import { paintSvg } from '../../../src/engine/exchange/svg/paint-svg';
import { infoOf } from '../../../src/engine/publish/info-of';
import { writePage } from '../../../src/engine/publish/write-page';
import { editRole } from '../../../src/sop/commands/edit-role';
import { editStage } from '../../../src/sop/commands/edit-stage';
import { editTool } from '../../../src/sop/commands/edit-tool';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { settled } from '../../../src/sop/drawing/settled';
import { writeSopFile } from '../../../src/sop/model/file/write-sop-file';
import type { RoleId, StageId, ToolId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { touchpoints } from '../../../src/sop/overviews/touchpoints';
import { done } from '../../support/run-commands';
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

const SPAN = { from: '2027-01-01', until: '2028-01-01' };

const sheet = (of: (sop: SopDocument) => Sheet) => (sop: SopDocument) => `${writeCsv(of(sop))}\n${writeMarkdownTable(of(sop))}`;

/** Every way in which the words of an SOP leave it. */
const EXPORTS: Readonly<Record<string, (sop: SopDocument) => string>> = {
  'SOP file': writeSopFile,
  drawing: (sop) => paintSvg(sop, { theme: 'light' }),
  'rows on pages': (sop) => paintWrapped(sop, { sheet: endlessSheet(900, 24), theme: 'light', carrySource: false }).svg,
  'published page': (sop) => writePage(sop, infoOf(sop), { script: '', style: '' }),
  outline: writeOutline,
  list: (sop) => writeList(sop, [...sop.steps.keys()]),
  calendar: (sop) => writeCalendar(sop, touchpoints(sop, SPAN), SPAN),
  RACI: sheet(raciSheet),
  'hand-offs': sheet(handoffSheet),
  'hand-off counts': sheet(handoffCountSheet),
  escalations: sheet(escalationSheet),
  touchpoints: sheet((sop) => touchpointSheet(sop, SPAN)),
  information: sheet(informationSheet),
  'chances to automate': sheet(chanceSheet),
  scorecard: sheet(scoreSheet),
};

const OLD = { role: 'Quandary keeper', stage: 'Quandary stage', tool: 'Quandary desk', step: 'Solve the quandary' };
const warden = { roleId: idOf<RoleId>('r1') };

const sop = settled(
  aSop({
    profile: { ownerRoleId: warden.roleId, review: { every: 'P6M', lastReviewedOn: '2026-12-01', triggers: [] } },
    roles: [aRole(OLD.role, { id: warden.roleId }), aRole('Account manager', { reportsTo: warden.roleId })],
    stages: [aStage(OLD.stage, { id: idOf<StageId>('s1'), metrics: [{ name: 'Days', target: '5' }] })],
    tools: [aTool(OLD.tool, { id: idOf<ToolId>('t1') }), aTool('HubSpot')],
    steps: [
      aStart('Begin'),
      aTask(OLD.step, {
        id: idOf('x1'),
        ...warden,
        cadence: 'weekly',
        consulted: [idOf('Account manager')],
        metrics: [{ name: 'Calls', target: '3' }],
      }),
      aDecision('Is it solved?', { deciderRoleId: warden.roleId, question: 'Solved?' }),
      anApproval('Agree', { approverIds: [warden.roleId], submits: [idOf('x1')] }),
      anEscalation('Call for help', { toRoleId: warden.roleId, respondWithin: 'PT4H', trigger: 'No answer' }),
      aTask('Tell all', { informed: [warden.roleId], checklist: [{ id: 'i1', text: 'Mail', roleId: warden.roleId }] }),
      anEnd('Done'),
    ].map((step) => ({ ...step, stageId: idOf<StageId>('s1') })),
    connectors: connectorsOf(
      'Begin > x1 > Is it solved? > [yes] Agree > [approved] Tell all > Done',
      'Is it solved? > [no] Call for help > x1',
      'Agree > [rejected] x1',
    ).map((way) => ({ ...way, package: ['Notes'] })),
    toolLinks: [
      aToolLink('x1', 't1', { use: 'update', what: 'Case', recordOfTruth: true }),
      aToolLink('Is it solved?', 'HubSpot', { use: 'update', what: 'Case' }),
    ],
  }),
);

describe('a role, a stage, a tool and a step that are called something else', () => {
  const renamed = [
    (of: SopDocument) => done(of, editRole, { ...warden, changes: { name: 'Zenith lead' } }),
    (of: SopDocument) => done(of, editStage, { stageId: idOf<StageId>('s1'), changes: { name: 'Zenith stage' } }),
    (of: SopDocument) => done(of, editTool, { toolId: idOf<ToolId>('t1'), changes: { name: 'Zenith desk' } }),
    (of: SopDocument) => done(of, renameStep, { stepId: idOf('x1'), name: 'Reach the zenith' }),
  ].reduce((of, rename) => rename(of), sop);

  it.each(Object.entries(EXPORTS))('are so everywhere in the %s', (_name, write) => {
    const [before, after] = [write(sop), write(renamed)];

    expect(before).toMatch(/quandary/i);
    expect(after).not.toMatch(/quandary/i);
    expect(after).toMatch(/zenith/i);
  });
});
