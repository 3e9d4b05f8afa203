import { describe, expect, it } from 'vitest';
import { printOf } from '../../../src/sop/feedback/print-of';
import { signOffMatrix } from '../../../src/sop/feedback/sign-offs';
import { stagePrint } from '../../../src/sop/feedback/stage-print';
import type { ConnectorId, RoleId, SignOffId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SignOff } from '../../../src/sop/model/sign-off';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import type { Step } from '../../../src/sop/model/step';
import { aPerson } from '../../support/review-builders';
import { aRole, aSop, aStage, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const stages = ['Kick-off', 'Adoption', 'Renewal', 'Growth'];
const roles = ['Sales', 'Support'];
const id = { stage: (name: string) => idOf<StageId>(name), role: (name: string) => idOf<RoleId>(name) };

/** Two roles, four stages, a step of each in each. */
const sop = aSop({
  roles: roles.map((name) => aRole(name)),
  stages: stages.map((name) => aStage(name)),
  tools: [aTool('CRM')],
  steps: stages.flatMap((stage) => roles.map((role) => aTask(`${stage} ${role}`, { stageId: id.stage(stage), roleId: id.role(role) }))),
  connectors: connectorsOf(stages.flatMap((stage) => roles.map((role) => `${stage} ${role}`)).join(' > ')),
  toolLinks: [aToolLink('Renewal Sales', 'CRM')],
});

const signedAll = (by = aPerson('Ana'), version?: number) =>
  stages.flatMap((stage) =>
    roles.map(
      (role): SignOff => ({
        id: idOf<SignOffId>(`${by.name} ${stage} ${role}`),
        stageId: id.stage(stage),
        roleId: id.role(role),
        by,
        at: '2026-11-02T09:00:00.000Z',
        print: stagePrint(sop, id.stage(stage), id.role(role)),
        ...(version === undefined ? {} : { version }),
      }),
    ),
  );
const table = (...rows: SignOff[]) => new Map(rows.map((row) => [row.id, row]));

function changed(name: string, changes: Partial<Step>, of: SopDocument = sop): SopDocument {
  const stepId = idOf<StepId>(name);
  const step = of.steps.get(stepId);
  if (step === undefined) throw new Error(name);
  return { ...of, steps: new Map([...of.steps, [stepId, { ...step, ...changes }]]) };
}

function lapsedIn(after: SopDocument, versions?: ReadonlyMap<number, SopDocument>, version?: number): string[] {
  const { cell } = signOffMatrix(after, table(...signedAll(aPerson('Ana'), version)), versions);
  return stages.flatMap((stage) =>
    roles.flatMap((role) =>
      cell(id.stage(stage), id.role(role)).words.flatMap(({ lapsed }) => (lapsed === null ? [] : [`${stage}, ${role}: ${lapsed}`])),
    ),
  );
}

describe('a sign-off', () => {
  it('holds while nothing has changed, however the SOP is drawn and in whatever order it stands', () => {
    const turned: SopDocument = {
      ...sop,
      profile: { ...sop.profile, direction: 'down', title: 'Another title' },
      steps: new Map([...sop.steps].reverse()),
      connectors: new Map([...sop.connectors].reverse()),
    };

    expect(lapsedIn(turned)).toEqual([]);
  });

  it('lapses in stage 3 alone when stage 3 changes', () => {
    expect(lapsedIn(changed('Renewal Sales', { name: 'Call' }))).toEqual(['Renewal, Sales: changed since']);
    expect(lapsedIn({ ...sop, toolLinks: new Map() })).toEqual(['Renewal, Sales: changed since']);
  });

  it('of the stages around holds when a step comes into stage 3', () => {
    const inserted = aSop({
      ...{ roles: [...sop.roles.values()], stages: [...sop.stages.values()], tools: [...sop.tools.values()] },
      steps: [...sop.steps.values(), aTask('First of all', { stageId: id.stage('Renewal'), roleId: id.role('Sales') })],
      connectors: [
        ...[...sop.connectors.values()].filter(({ to }) => to !== idOf('Renewal Sales')),
        ...connectorsOf('Adoption Support > First of all > Renewal Sales').map((one, at) => ({
          ...one,
          id: idOf<ConnectorId>(`new ${at}`),
        })),
      ],
      toolLinks: [...sop.toolLinks.values()],
    });

    expect(lapsedIn(inserted)).toEqual(['Renewal, Sales: changed since']);
  });

  it('says what has changed when the signed version is at hand, and is what was signed', () => {
    const after = changed('Renewal Sales', { name: 'Call', roleId: id.role('Support') });
    const at1 = new Map([[1, sop]]);

    expect(lapsedIn(after, at1, 1)).toEqual([
      expect.stringMatching(/^Renewal, Sales: changed since: .*“Call”.*Support/),
      expect.stringMatching(/^Renewal, Support: changed since: .*“Call”.*Support/),
    ]);
    expect(lapsedIn(after, new Map([[1, changed('Renewal Sales', { name: 'Other' })]]), 1)[0]).toBe('Renewal, Sales: changed since');
  });

  it('is taken back by the person who gave it, and nobody else loses theirs', () => {
    const [first] = signedAll();
    const [ofBo] = signedAll(aPerson('Bo'));
    if (first === undefined || ofBo === undefined) throw new Error('nothing signed');
    const back: SignOff = { ...first, id: idOf<SignOffId>('back'), at: '2026-11-03T09:00:00.000Z', takesBack: true };

    const { words } = signOffMatrix(sop, table(back, first, ofBo)).cell(first.stageId, first.roleId);

    expect(words.map(({ signOff, lapsed }) => [signOff.by.name, lapsed])).toEqual([['Bo', null]]);
  });

  it('is asked for only where a role does something', () => {
    const alone = aSop({
      roles: [aRole('Sales'), aRole('Legal')],
      stages: [aStage('Renewal')],
      steps: [aTask('Call', { stageId: id.stage('Renewal'), roleId: id.role('Sales') })],
    });
    const matrix = signOffMatrix(alone, new Map());

    expect(matrix.roleIds).toEqual([id.role('Sales')]);
    expect(matrix.cell(id.stage('Renewal'), id.role('Legal')).print).toBeNull();
  });
});

it('a print is 16 digits, and no two of 20,000 nearby texts share one', () => {
  const prints = new Set(Array.from({ length: 20_000 }, (_, number) => printOf(`Step ${number}`)));

  expect([prints.size, printOf(''), printOf('a')].map(String)).toEqual([
    '20000',
    expect.stringMatching(/^[0-9a-f]{16}$/),
    expect.stringMatching(/^[0-9a-f]{16}$/),
  ]);
});
