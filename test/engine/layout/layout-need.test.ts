import { describe, expect, it } from 'vitest';
import { layoutNeed } from '../../../src/engine/layout/layout-need';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { addNote } from '../../../src/sop/commands/add-note';
import { addRole } from '../../../src/sop/commands/add-role';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import { changeStepKind } from '../../../src/sop/commands/change-step-kind';
import { colorLane } from '../../../src/sop/commands/color-lane';
import { connectSteps } from '../../../src/sop/commands/connect-steps';
import { editConnector } from '../../../src/sop/commands/edit-connector';
import { editSop } from '../../../src/sop/commands/edit-sop';
import { editStep } from '../../../src/sop/commands/edit-step';
import { moveRole } from '../../../src/sop/commands/move-role';
import { moveSteps } from '../../../src/sop/commands/move-steps';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { resizeLane } from '../../../src/sop/commands/resize-lane';
import { setPinned } from '../../../src/sop/commands/set-pinned';
import { LANE_COLORS } from '../../../src/sop/drawing/palette';
import type { ConnectorId, NoteId, RoleId, StepId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { laidOutFast } from '../../support/laid-out';
import { done } from '../../support/run-commands';
import { aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const sop = laidOutFast(
  aSop({
    roles: [aRole('Account manager'), aRole('Sales')],
    stages: [aStage('Onboarding'), aStage('Renewal')],
    steps: [aTask('One'), aTask('Two'), aTask('Three', { roleId: idOf('Sales') })],
    connectors: connectorsOf('One > Two > Three'),
  }),
);
const one = idOf('One');
const c1 = 'c1' as ConnectorId;
const cell = { roleId: idOf<RoleId>('Account manager'), stageId: sop.steps.get(one)?.stageId ?? null };

const TOUCHES: Readonly<Record<string, () => SopDocument>> = {
  'a step that is added': () => done(sop, addNextStep, { afterStepId: one, stepId: 'new' as StepId }),
  'a step that is removed': () => done(sop, removeItems, { stepIds: [one], connectorIds: [], noteIds: [] }),
  'a connector that is drawn': () => done(sop, connectSteps, { from: one, to: idOf('Three') }),
  'a connector that is removed': () => done(sop, removeItems, { stepIds: [], connectorIds: [c1], noteIds: [] }),
  'words on a connector': () => done(sop, editConnector, { connectorId: c1, changes: { label: 'when signed' } }),
  'another owner': () => done(sop, assignSteps, { stepIds: [one], roleId: idOf<RoleId>('Sales') }),
  'another kind': () => done(sop, changeStepKind, { stepId: one, kind: 'decision' }),
  'a name that needs a larger card': () => done(sop, renameStep, { stepId: one, name: 'Tell everybody about it. '.repeat(8) }),
  'a step that is dragged': () => done(sop, moveSteps, { moves: [{ stepId: one, x: 60, y: 60, ...cell }] }),
  'a step that is pinned': () => done(sop, setPinned, { stepIds: [one], pinned: true }),
  'lanes in another order': () => done(sop, moveRole, { roleId: idOf<RoleId>('Sales'), before: idOf<RoleId>('Account manager') }),
  'a lane that is added': () => done(sop, addRole, { roleId: 'more' as RoleId, name: 'Support' }),
  'a lane of another size': () => done(sop, resizeLane, { roleId: idOf<RoleId>('Sales'), size: 500 }),
};

const LEAVES: Readonly<Record<string, () => SopDocument>> = {
  'a new name that fits the card': () => done(sop, renameStep, { stepId: one, name: 'First' }),
  'a description': () => done(sop, editStep, { stepId: one, changes: { description: 'In detail' } }),
  'a title': () => done(sop, editSop, { changes: { title: 'Another' } }),
  'a note': () => done(sop, addNote, { noteId: 'n' as NoteId, text: 'Ask', x: 0, y: 0 }),
  'a colour': () => done(sop, colorLane, { roleId: idOf<RoleId>('Sales'), color: LANE_COLORS[2] ?? LANE_COLORS[0] }),
};

describe('what an edit asks of the layout', () => {
  it.each(Object.keys(TOUCHES))('%s: what it touched', (name) => {
    expect(layoutNeed(sop, TOUCHES[name]?.() ?? sop)?.kind).toBe('after-edit');
  });

  it.each(Object.keys(LEAVES))('%s: nothing', (name) => {
    expect(layoutNeed(sop, LEAVES[name]?.() ?? sop)).toBeNull();
  });

  it('another direction or other hand-offs: everything', () => {
    expect(layoutNeed(sop, done(sop, editSop, { changes: { direction: 'down' } }))).toEqual({ kind: 'whole' });
    expect(layoutNeed(sop, done(sop, editSop, { changes: { handoffs: 'stepped' } }))).toEqual({ kind: 'whole' });
  });

  it('says which steps are new', () => {
    const need = layoutNeed(sop, done(sop, addNextStep, { afterStepId: one, stepId: 'new' as StepId }));
    expect(need).toEqual({ kind: 'after-edit', fresh: new Set(['new']) });
  });

  it('nothing at all, when there is no step left', () => {
    expect(layoutNeed(sop, done(sop, removeItems, { stepIds: [...sop.steps.keys()], connectorIds: [], noteIds: [] }))).toBeNull();
  });
});
