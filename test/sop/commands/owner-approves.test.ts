import { describe, expect, it } from 'vitest';
import { addNextStep } from '../../../src/sop/commands/add-next-step';
import { assignSteps } from '../../../src/sop/commands/assign-steps';
import { changeStepKind } from '../../../src/sop/commands/change-step-kind';
import { editStep } from '../../../src/sop/commands/edit-step';
import type { RoleId, StepId } from '../../../src/sop/model/ids';
import { done as run } from '../../support/run-commands';
import { aRole, aSop, aTask } from '../../support/sop-builders';

const sales = 'sales' as RoleId;
const legal = 'legal' as RoleId;
const draft = 'draft' as StepId;

const sop = () => aSop({ roles: [aRole('Sales'), aRole('Legal')], steps: [aTask('Draft', { roleId: sales })] });

describe('who approves, when nobody said it', () => {
  it('is the owner of the step that became an approval', () => {
    const after = run(sop(), changeStepKind, { stepId: draft, kind: 'approval' });
    expect(after.steps.get(draft)?.approverIds).toEqual([sales]);
  });

  it('is the owner of an approval that is added, and the next owner after it', () => {
    const added = run(sop(), addNextStep, { afterStepId: draft, stepId: 'yes' as StepId, kind: 'approval', roleId: legal });
    expect(added.steps.get('yes' as StepId)?.approverIds).toEqual([legal]);
    const moved = run(added, assignSteps, { stepIds: ['yes' as StepId], roleId: sales });
    expect(moved.steps.get('yes' as StepId)?.approverIds).toEqual([sales]);
  });

  it('stays who was chosen by a person', () => {
    const approval = run(sop(), changeStepKind, { stepId: draft, kind: 'approval' });
    const chosen = run(approval, editStep, { stepId: draft, changes: { approverIds: [legal] } });
    const moved = run(chosen, assignSteps, { stepIds: [draft], roleId: null });
    expect(moved.steps.get(draft)?.approverIds).toEqual([legal]);
  });

  it('is nobody for other kinds', () => {
    expect(run(sop(), assignSteps, { stepIds: [draft], roleId: legal }).steps.get(draft)).not.toHaveProperty('approverIds');
  });
});
