import { describe, expect, it } from 'vitest';
import { colorLane } from '../../../src/sop/commands/color-lane';
import { createPlainDraft } from '../../../src/sop/commands/plain-draft';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, StepId } from '../../../src/sop/model/ids';
import { aRole, aSop, aTask, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const GONE = 'gone' as StepId;

describe('a draft of a plain SOP', () => {
  const sop = aSop({ roles: [aRole('A'), aRole('B'), aRole('C')], steps: [aTask('Call', { cadence: 'weekly' })] });

  it('gives back the very tables that nothing touched', () => {
    const { draft, finish } = createPlainDraft(sop);
    draft.steps.update(idOf('Call'), { name: 'Ring' });
    const after = finish();

    expect(after.steps.get(idOf('Call'))?.name).toBe('Ring');
    expect(sop.steps.get(idOf('Call'))?.name).toBe('Call');
    expect([after.roles, after.stages, after.connectors, after.drawing.placements]).toEqual([
      sop.roles,
      sop.stages,
      sop.connectors,
      sop.drawing.placements,
    ]);
    expect(after.roles).toBe(sop.roles);
    expect(after.profile).toBe(sop.profile);
  });

  it('keeps the very row when the new values are the old ones, and takes a field away', () => {
    const { draft } = createPlainDraft(sop);
    draft.steps.update(idOf('Call'), { name: 'Call' });
    expect(draft.steps.get(idOf('Call'))).toBe(sop.steps.get(idOf('Call')));
    draft.steps.update(idOf('Call'), { cadence: undefined });
    expect(draft.steps.get(idOf('Call'))).not.toHaveProperty('cadence');
  });

  it('adds before a row or at the end, replaces in place, and moves', () => {
    const { draft } = createPlainDraft(sop);
    const order = () => [...draft.roles].map((row) => row.name).join('');
    draft.roles.add(aRole('D'), role('B'));
    expect(order()).toBe('ADBC');
    draft.roles.add(aRole('E', { id: role('A') }));
    expect(order()).toBe('EDBC');
    draft.roles.move(role('C'), role('D'));
    expect(order()).toBe('ECDB');
    draft.roles.move(role('C'), null);
    expect(order()).toBe('EDBC');
    draft.roles.move(role('C'), role('C'));
    draft.roles.move(role('C'), 'gone' as RoleId);
    expect(order()).toBe('EDBC');
    expect(draft.roles.size).toBe(4);
  });

  it('does nothing to what is not there', () => {
    const { draft, finish } = createPlainDraft(sop);
    draft.steps.update(GONE, { name: 'x' });
    draft.steps.remove(GONE);
    draft.steps.move(GONE, null);
    expect(draft.steps.has(GONE)).toBe(false);
    expect(finish().steps).toBe(sop.steps);
  });

  it('can be walked through while rows go', () => {
    const { draft } = createPlainDraft(sop);
    for (const row of draft.roles) draft.roles.remove(row.id);
    expect(draft.roles.size).toBe(0);
  });
});

describe('a command on a plain SOP', () => {
  it('finds a settled drawing, also where nothing was drawn yet', () => {
    const result = runPlain(aSop(), colorLane, { roleId: role('Account manager'), color: 'teal' });

    expect('sop' in result && result.sop.drawing.lanes.get(role('Account manager'))?.color).toBe('teal');
  });

  it('leaves the given SOP as it is, and gives back nothing but the reason when it is refused', () => {
    const sop = aSop({ steps: [aTask('Call')] });

    expect(runPlain(sop, renameStep, { stepId: GONE, name: 'x' })).toEqual({ refused: 'That step is not there any more' });
    const result = runPlain(sop, renameStep, { stepId: idOf('Call'), name: 'Ring' });
    expect('sop' in result && result.sop.steps.get(idOf('Call'))?.name).toBe('Ring');
    expect('sop' in result && settled(result.sop)).toBe('sop' in result && result.sop);
    expect(sop.steps.get(idOf('Call'))?.name).toBe('Call');
    expect(sop.drawing.placements.size).toBe(0);
  });
});
