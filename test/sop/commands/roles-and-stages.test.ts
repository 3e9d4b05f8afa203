import { describe, expect, it } from 'vitest';
import { addRole } from '../../../src/sop/commands/add-role';
import { addStage } from '../../../src/sop/commands/add-stage';
import { colorLane } from '../../../src/sop/commands/color-lane';
import { colorStage } from '../../../src/sop/commands/color-stage';
import { editRole } from '../../../src/sop/commands/edit-role';
import { editStage } from '../../../src/sop/commands/edit-stage';
import { moveRole } from '../../../src/sop/commands/move-role';
import { moveStage } from '../../../src/sop/commands/move-stage';
import { removeRole } from '../../../src/sop/commands/remove-role';
import { removeStage } from '../../../src/sop/commands/remove-stage';
import { resizeLane } from '../../../src/sop/commands/resize-lane';
import { resizeStage } from '../../../src/sop/commands/resize-stage';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, StageId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aDecision, anApproval, anEscalation, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const stage = (name: string) => idOf<StageId>(name);
const GONE = role('Gone');

function twoLanes(): SopDocument {
  return settled(
    aSop({
      profile: { ownerRoleId: role('Sales') },
      roles: [aRole('Account manager'), aRole('Sales'), aRole('Support', { reportsTo: role('Sales') })],
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [
        aTask('Call', { roleId: role('Sales') }),
        aTask('Write', { checklist: [{ id: 'a', text: 'Ask', roleId: role('Sales') }], consulted: [role('Sales'), role('Support')] }),
        anApproval('Sign', { approverIds: [role('Sales'), role('Account manager')], stageId: stage('Renewal') }),
        aDecision('Renew?', { deciderRoleId: role('Sales') }),
        anEscalation('Help', { toRoleId: role('Sales') }),
      ],
      connectors: connectorsOf('Call > Write > Sign'),
    }),
  );
}

const lanes = (sop: SopDocument) => [...sop.drawing.lanes.values()].map(({ id, start }) => [id, start]);

describe('a role', () => {
  it('is added with an empty lane, at the end or before another one', () => {
    const sop = twoLanes();

    expect([...done(sop, addRole, { roleId: role('Legal'), name: 'Legal' }).roles.keys()].at(-1)).toBe('legal');
    const first = done(sop, addRole, { roleId: role('Legal'), name: 'Legal', before: role('Account manager') });
    expect(lanes(first)[0]).toEqual(['legal', 0]);
    expect(settlingFaults(first)).toEqual([]);
  });

  it('is refused under an id that is taken or can’t be, and without a name', () => {
    const sop = twoLanes();

    expect(refusal(sop, addRole, { roleId: role('Sales'), name: 'Sales' })).toBe('That role is there already');
    expect(refusal(sop, addRole, { roleId: '_unassigned' as RoleId, name: 'Nobody' })).toBe('That role is there already');
    expect(refusal(sop, addRole, { roleId: 'a b' as RoleId, name: 'Legal' })).toBe('An id has only letters, digits, - and _');
    expect(refusal(sop, addRole, { roleId: role('Legal'), name: ' ' })).toBe('A role needs a name');
  });

  it('is edited; who reports to whom never goes in a circle', () => {
    const sop = twoLanes();

    expect(
      done(sop, editRole, { roleId: role('Sales'), changes: { name: 'New business', kind: 'partner' } }).roles.get(role('Sales')),
    ).toMatchObject({
      name: 'New business',
      kind: 'partner',
    });
    expect(refusal(sop, editRole, { roleId: GONE, changes: {} })).toBe('That role is not there any more');
    expect(refusal(sop, editRole, { roleId: role('Sales'), changes: { name: '' } })).toBe('A role needs a name');
    expect(refusal(sop, editRole, { roleId: role('Sales'), changes: { reportsTo: role('Sales') } })).toBe('A role can’t report to itself');
    expect(refusal(sop, editRole, { roleId: role('Sales'), changes: { reportsTo: GONE } })).toBe(
      'The role to report to is not there any more',
    );
    expect(refusal(sop, editRole, { roleId: role('Sales'), changes: { reportsTo: role('Support') } })).toBe(
      '“Support” reports to this role already',
    );
    expect(refusal(sop, editRole, { roleId: role('Sales'), changes: { reportsTo: role('Account manager') } })).toBeNull();
  });

  it('changes places with all that stands in its lane', () => {
    const sop = twoLanes();
    const moved = done(sop, moveRole, { roleId: role('Sales'), before: role('Account manager') });

    expect(lanes(moved).map(([id]) => id)).toEqual(['sales', 'account-manager', 'support']);
    expect((sop.drawing.placements.get(idOf('Call'))?.y ?? 0) - (moved.drawing.placements.get(idOf('Call'))?.y ?? 0)).toBe(
      sop.drawing.lanes.get(role('Account manager'))?.size,
    );
    expect(settlingFaults(moved)).toEqual([]);
    expect([...done(sop, moveRole, { roleId: role('Sales'), before: null }).roles.keys()].at(-1)).toBe('sales');
    expect([...done(sop, moveRole, { roleId: role('Sales'), before: role('Sales') }).roles.keys()]).toEqual([...sop.roles.keys()]);
    expect(refusal(sop, moveRole, { roleId: GONE, before: null })).toBe('That role is not there any more');
    expect(refusal(sop, moveRole, { roleId: role('Sales'), before: GONE })).toBe('The role to stand before is not there any more');
  });

  it('goes and leaves its steps and its duties to another one', () => {
    const sop = done(twoLanes(), removeRole, { roleId: role('Sales'), moveStepsTo: role('Account manager') });

    expect(sop.steps.get(idOf('Call'))?.roleId).toBe('account-manager');
    expect(sop.steps.get(idOf('Sign'))?.approverIds).toEqual(['account-manager']);
    expect(sop.steps.get(idOf('Write'))).toMatchObject({
      consulted: ['account-manager', 'support'],
      checklist: [{ id: 'a', text: 'Ask', roleId: 'account-manager' }],
    });
    expect(sop.steps.get(idOf('Renew?'))?.deciderRoleId).toBe('account-manager');
    expect(sop.steps.get(idOf('Help'))?.toRoleId).toBe('account-manager');
    expect(sop.roles.get(role('Support'))?.reportsTo).toBeNull();
    expect(sop.profile.ownerRoleId).toBe('account-manager');
    expect(settlingFaults(sop)).toEqual([]);
  });

  it('goes and leaves its steps without an owner, with no mention of it anywhere', () => {
    const sop = done(twoLanes(), removeRole, { roleId: role('Sales'), moveStepsTo: null });

    expect(sop.steps.get(idOf('Call'))?.roleId).toBeNull();
    expect(JSON.stringify([...sop.steps.values(), ...sop.roles.values(), sop.profile])).not.toContain('"sales"');
    expect([...sop.drawing.lanes.keys()].at(-1)).toBe('_unassigned');
    expect(settlingFaults(sop)).toEqual([]);
  });

  it('goes with its steps and their connectors when that was the answer', () => {
    const sop = done(twoLanes(), removeRole, { roleId: role('Sales'), moveStepsTo: null, removeSteps: true });

    expect(sop.steps.has(idOf('Call'))).toBe(false);
    expect([...sop.connectors.keys()]).toEqual(['c2']);
    expect(refusal(sop, removeRole, { roleId: role('Sales'), moveStepsTo: null })).toBe('That role is gone already');
    expect(refusal(twoLanes(), removeRole, { roleId: role('Sales'), moveStepsTo: role('Sales') })).toBe(
      'The steps can’t go to the role that is removed',
    );
    expect(refusal(twoLanes(), removeRole, { roleId: role('Sales'), moveStepsTo: GONE })).toBe(
      'The role to take the steps is not there any more',
    );
  });
});

describe('a lane', () => {
  it('takes another size, pushes those behind, and never gets smaller than what stands in it', () => {
    const sop = twoLanes();
    const wide = done(sop, resizeLane, { roleId: role('Account manager'), size: 400 });
    const small = done(wide, resizeLane, { roleId: role('Account manager'), size: 1 });
    const before = sop.drawing.placements.get(idOf('Write'));

    expect(wide.drawing.lanes.get(role('Account manager'))?.size).toBe(400);
    expect(wide.drawing.lanes.get(role('Sales'))?.start).toBe(400);
    expect(small.drawing.placements.get(idOf('Write'))).toEqual(before);
    expect(small.drawing.lanes.get(role('Account manager'))?.size).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
    expect(settlingFaults(small)).toEqual([]);
    expect(done(sop, resizeLane, { roleId: role('Support'), size: 1 }).drawing.lanes.get(role('Support'))?.size).toBe(96);
  });

  it('is refused a size that is none, and a colour that is none', () => {
    const sop = twoLanes();

    for (const size of [0, -5, Number.NaN, Number.POSITIVE_INFINITY, 20_001])
      expect(refusal(sop, resizeLane, { roleId: role('Sales'), size })).toBe('A lane can be up to 20000 px');
    expect(refusal(sop, resizeLane, { roleId: GONE, size: 100 })).toBe('That lane is not there any more');
    expect(refusal(sop, colorLane, { roleId: GONE, color: null })).toBe('That lane is not there any more');
    expect(refusal(sop, colorLane, { roleId: role('Sales'), color: 'url(x)' })).toBe('That colour is not in the palette');
  });

  it('takes a colour of the palette and goes back to the one by its position', () => {
    const teal = done(twoLanes(), colorLane, { roleId: role('Sales'), color: 'teal' });

    expect(teal.drawing.lanes.get(role('Sales'))?.color).toBe('teal');
    expect(done(teal, moveRole, { roleId: role('Sales'), before: null }).drawing.lanes.get(role('Sales'))?.color).toBe('teal');
    expect(done(teal, colorLane, { roleId: role('Sales'), color: null }).drawing.lanes.get(role('Sales'))).not.toHaveProperty('color');
  });
});

describe('a stage', () => {
  it('is added, edited and moved with all that stands in it', () => {
    const sop = done(twoLanes(), addStage, { stageId: stage('Close'), name: 'Close', before: stage('Renewal') });
    const moved = done(sop, moveStage, { stageId: stage('Renewal'), before: stage('Onboarding') });

    expect([...sop.drawing.stages.keys()]).toEqual(['onboarding', 'close', 'renewal']);
    expect(moved.drawing.placements.get(idOf('Sign'))?.x).toBeLessThan(moved.drawing.placements.get(idOf('Write'))?.x ?? 0);
    expect(settlingFaults(moved)).toEqual([]);
    expect(done(sop, editStage, { stageId: stage('Close'), changes: { goal: 'Signed' } }).stages.get(stage('Close'))?.goal).toBe('Signed');
  });

  it('says why not', () => {
    const sop = twoLanes();
    const gone = stage('Gone');

    expect(refusal(sop, addStage, { stageId: stage('Renewal'), name: 'Renewal' })).toBe('That stage is there already');
    expect(refusal(sop, addStage, { stageId: stage('Close'), name: '' })).toBe('A stage needs a name');
    expect(refusal(sop, editStage, { stageId: gone, changes: {} })).toBe('That stage is not there any more');
    expect(refusal(sop, editStage, { stageId: stage('Renewal'), changes: { name: '' } })).toBe('A stage needs a name');
    expect(refusal(sop, moveStage, { stageId: gone, before: null })).toBe('That stage is not there any more');
    expect(refusal(sop, moveStage, { stageId: stage('Renewal'), before: gone })).toBe('The stage to stand before is not there any more');
    expect(refusal(sop, removeStage, { stageId: gone, moveStepsTo: null })).toBe('That stage is gone already');
    expect(refusal(sop, removeStage, { stageId: stage('Renewal'), moveStepsTo: stage('Renewal') })).toBe(
      'The steps can’t go to the stage that is removed',
    );
    expect(refusal(sop, removeStage, { stageId: stage('Renewal'), moveStepsTo: gone })).toBe(
      'The stage to take the steps is not there any more',
    );
    expect(refusal(sop, resizeStage, { stageId: gone, size: 300 })).toBe('That stage is not there any more');
    expect(refusal(sop, resizeStage, { stageId: stage('Renewal'), size: Number.NaN })).toBe('A stage can be up to 20000 px');
    expect(refusal(sop, colorStage, { stageId: gone, color: null })).toBe('That stage is not there any more');
    expect(refusal(sop, colorStage, { stageId: stage('Renewal'), color: 'nope' })).toBe('That colour is not in the palette');
  });

  it('goes and leaves its steps to another stage, to none, or takes them along', () => {
    const input = { stageId: stage('Renewal') };

    expect(done(twoLanes(), removeStage, { ...input, moveStepsTo: stage('Onboarding') }).steps.get(idOf('Sign'))?.stageId).toBe(
      'onboarding',
    );
    const none = done(twoLanes(), removeStage, { ...input, moveStepsTo: null });
    expect(none.steps.get(idOf('Sign'))?.stageId).toBeNull();
    expect([...none.drawing.stages.keys()]).toEqual(['onboarding', '_unassigned']);
    expect(settlingFaults(none)).toEqual([]);
    const without = done(twoLanes(), removeStage, { ...input, moveStepsTo: null, removeSteps: true });
    expect(without.steps.has(idOf('Sign'))).toBe(false);
    expect([...without.connectors.keys()]).toEqual(['c1']);
  });

  it('takes another size and colour', () => {
    const sop = done(twoLanes(), resizeStage, { stageId: stage('Onboarding'), size: 3000 });

    expect(sop.drawing.stages.get(stage('Renewal'))?.start).toBe(3000);
    expect(
      done(sop, resizeStage, { stageId: stage('Renewal'), size: 3 }).drawing.stages.get(stage('Renewal'))?.size,
    ).toBeGreaterThanOrEqual(200);
    expect(done(sop, colorStage, { stageId: stage('Renewal'), color: 'teal' }).drawing.stages.get(stage('Renewal'))?.color).toBe('teal');
  });
});
