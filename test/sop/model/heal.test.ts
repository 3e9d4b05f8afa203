import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LaneBand, type StageBand, UNASSIGNED } from '../../../src/sop/model/drawing';
import { heal } from '../../../src/sop/model/heal';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { arbitrarySop } from '../../support/arbitrary-sop';
import { anApproval, aRole, aSop, aStage, aTask, aTool, aToolLink, aWaiver, connectorsOf, idOf } from '../../support/sop-builders';

const gone = <Id extends string>() => 'gone' as Id; // a brand
const placement = (id: StepId) => ({ id, x: 0, y: 0, width: 200, height: 64, pinned: false });
const pathsOf = (sop: SopDocument) => heal(sop).damages.map(({ path }) => path);

describe('an SOP after its parts were merged', () => {
  it('stays the very same object while nothing is wrong', () => {
    fc.assert(
      fc.property(arbitrarySop(), (sop) => {
        const healed = heal(sop);

        expect(healed.sop).toBe(sop);
        expect(healed.damages).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('loses the connectors, tool links, places and routes of a step that is gone, and nothing else', () => {
    const tasks = [aTask('Qualify'), aTask('Kick off'), aTask('Report')];
    const connectors = connectorsOf('Qualify > Kick off > Report', 'Qualify > Report');
    const placements = new Map(tasks.map(({ id }) => [id, placement(id)]));
    const points = [[0, 0] as const, [1, 1] as const];
    const routes = new Map(connectors.map(({ id }) => [id, { id, points }]));
    const whole = aSop({
      steps: tasks,
      connectors,
      tools: [aTool('HubSpot')],
      toolLinks: [aToolLink('Kick off', 'HubSpot'), aToolLink('Report', 'HubSpot')],
      drawing: { placements, routes },
    });
    const steps = new Map(whole.steps);
    steps.delete(idOf('Kick off'));

    const { sop } = heal({ ...whole, steps });

    expect([...sop.connectors.keys()]).toEqual(['c3']);
    expect([...sop.toolLinks.keys()]).toEqual(['report-hubspot']);
    expect([...sop.drawing.placements.keys()]).toEqual(['qualify', 'report']);
    expect([...sop.drawing.routes.keys()]).toEqual(['c3']);
    expect(sop.steps).toBe(steps);
    expect(sop.roles).toBe(whole.roles);
    expect(sop.drawing.lanes).toBe(whole.drawing.lanes);
  });

  it('loses what was waived of things that are gone, also of a connector that goes only now', () => {
    const steps = [aTask('Qualify'), aTask('Kick off')];
    const waivers = [
      aWaiver('verb-first', 'kick-off'),
      aWaiver('verb-first', 'qualify'),
      aWaiver('handoff-has-package', 'c1', { subject: { table: 'connectors', id: 'c1' } }),
      aWaiver('short-names', 'all', { subject: { table: 'sop', id: 'an-older-id' } }),
    ];
    const whole = aSop({ steps, connectors: connectorsOf('Qualify > Kick off'), waivers });

    const { sop, damages } = heal({ ...whole, steps: new Map([...whole.steps].slice(0, 1)) });

    expect([...sop.waivers.values()].map(({ rule, subject }) => `${rule} ${subject.id}`)).toEqual([
      'verb-first qualify',
      'short-names an-older-id',
    ]);
    expect(damages.map(({ path }) => path)).toEqual(['connectors[0].to', 'waivers[0].subject', 'waivers[2].subject']);
  });

  it('keeps the steps of a role or a stage that is gone, without an owner or a stage', () => {
    const whole = aSop({ steps: [aTask('Qualify')] });

    const { sop } = heal({ ...whole, roles: new Map(), stages: new Map() });

    expect(sop.steps.get(idOf('Qualify'))).toMatchObject({ roleId: null, stageId: null, name: 'Qualify' });
  });

  it('loses the lanes and columns of what is gone, but never those of steps without an owner or a stage', () => {
    const band = <Id extends string>(id: Id): [Id, { id: Id; start: number; size: number }] => [id, { id, start: 0, size: 168 }];
    const sop = aSop({
      drawing: {
        lanes: new Map([band<LaneBand['id']>(idOf<RoleId>('Account manager')), band(gone<RoleId>()), band(UNASSIGNED)]),
        stages: new Map([band<StageBand['id']>(gone<StageId>()), band(UNASSIGNED)]),
      },
    });

    const { drawing } = heal(sop).sop;

    expect([...drawing.lanes.keys()]).toEqual(['account-manager', UNASSIGNED]);
    expect([...drawing.stages.keys()]).toEqual([UNASSIGNED]);
  });

  it('names nobody and nothing that is gone', () => {
    const sop = aSop({
      profile: { ownerRoleId: gone() },
      roles: [aRole('Sponsor', { reportsTo: gone() }), aRole('Own boss', { reportsTo: idOf('Own boss') })],
      stages: [aStage('Onboarding')],
      steps: [
        anApproval('Confirm', {
          roleId: null,
          approverIds: [gone(), idOf('Sponsor')],
          consulted: [gone()],
          informed: [idOf('Sponsor')],
          deciderRoleId: gone(),
          toRoleId: gone(),
          accountableId: gone(),
          submits: [gone(), idOf('Confirm')],
          checklist: [
            { id: 'a', text: 'Ask', roleId: idOf('Sponsor') },
            { id: 'b', text: 'File', roleId: gone() },
          ],
        }),
      ],
    });

    const healed = heal(sop);

    expect(healed.sop.profile.ownerRoleId).toBeNull();
    expect([...healed.sop.roles.values()].map((role) => role.reportsTo)).toEqual([null, null]);
    const step = healed.sop.steps.get(idOf('Confirm'));
    expect(step).toMatchObject({
      approverIds: ['sponsor'],
      consulted: [],
      informed: ['sponsor'],
      submits: ['confirm'],
      checklist: [
        { id: 'a', roleId: 'sponsor' },
        { id: 'b', text: 'File' },
      ],
    });
    expect(Object.keys(step ?? {})).not.toContain('deciderRoleId');
    expect(Object.keys(step ?? {})).not.toContain('toRoleId');
    expect(Object.keys(step ?? {})).not.toContain('accountableId');
    expect(pathsOf(sop)).toEqual([
      'ownerRoleId',
      'roles[0].reportsTo',
      'roles[1].reportsTo',
      'steps[0].consulted',
      'steps[0].approverIds',
      'steps[0].deciderRoleId',
      'steps[0].toRoleId',
      'steps[0].accountableId',
      'steps[0].submits',
      'steps[0].checklist[1].roleId',
    ]);
  });

  it('says where each damage was, by the place in its table', () => {
    const sop = aSop({
      steps: [aTask('Qualify')],
      connectors: connectorsOf('Qualify > Qualify', 'Qualify > Nowhere'),
      drawing: {
        placements: new Map([[gone<StepId>(), placement(gone())]]),
        routes: new Map([[gone<ConnectorId>(), { id: gone<ConnectorId>(), points: [] }]]),
      },
    });

    expect(pathsOf(sop)).toEqual(['connectors[1].to', 'drawing.placements[0]', 'drawing.routes[0]']);
  });

  it('is well after one round, whatever was taken away', () => {
    const taken = fc.tuple(arbitrarySop(), fc.func(fc.boolean())).map(([sop, goes]) => {
      const without = <Id, Row>(table: ReadonlyMap<Id, Row>) => new Map([...table].filter(([id]) => !goes(id)));
      return { ...sop, roles: without(sop.roles), stages: without(sop.stages), tools: without(sop.tools), steps: without(sop.steps) };
    });
    fc.assert(
      fc.property(taken, (sop) => {
        const healed = heal(sop).sop;

        expect(heal(healed).sop).toBe(healed);
      }),
      { numRuns: 100 },
    );
  });
});
