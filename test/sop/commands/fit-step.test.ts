import { describe, expect, it } from 'vitest';
import { editRole } from '../../../src/sop/commands/edit-role';
import { editStep } from '../../../src/sop/commands/edit-step';
import { linkTool } from '../../../src/sop/commands/link-tool';
import { removeRole } from '../../../src/sop/commands/remove-role';
import { renameStep } from '../../../src/sop/commands/rename-step';
import { cardSizes } from '../../../src/sop/drawing/card-sizes';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, ToolId, ToolLinkId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { done } from '../../support/run-commands';
import { aDecision, anApproval, aRole, aSop, aTask, aTool, idOf } from '../../support/sop-builders';

const sales = idOf<RoleId>('Sales');
const LONG = 'Regional vice president of customer success and renewals in charge';

function anSop(): SopDocument {
  return settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      tools: [aTool('HubSpot')],
      steps: [
        aTask('Call', { roleId: sales }),
        anApproval('Sign', { approverIds: [sales, idOf<RoleId>('Account manager')] }),
        aDecision('Renew?', { deciderRoleId: sales }),
      ],
    }),
  );
}

function sizes(sop: SopDocument): Record<string, readonly [number, number]> {
  return Object.fromEntries([...sop.drawing.placements.values()].map(({ id, width, height }) => [id, [width, height]]));
}

function neededSizes(sop: SopDocument): Record<string, readonly [number, number]> {
  const sizeOf = cardSizes(sop.roles, sop.toolLinks.values());
  return Object.fromEntries(
    [...sop.steps.values()].map((step) => {
      const { width, height } = sizeOf(step);
      return [step.id, [width, height]];
    }),
  );
}

describe('a card has the size that its words need', () => {
  it('when a role that it names gets another name', () => {
    const sop = done(anSop(), editRole, { roleId: sales, changes: { name: LONG } });

    expect(sizes(sop)).toEqual(neededSizes(sop));
    expect(sizes(sop).sign).not.toEqual(sizes(anSop()).sign);
  });

  it('when a role that it names, or its own, is removed', () => {
    const named = done(anSop(), editRole, { roleId: sales, changes: { name: LONG } });
    const sop = done(named, removeRole, { roleId: sales, moveStepsTo: null });

    expect(sizes(sop)).toEqual(neededSizes(sop));
  });

  it('when its name, its deciders or its tools change', () => {
    let sop = done(anSop(), renameStep, { stepId: idOf('Call'), name: LONG });
    sop = done(sop, linkTool, { toolLinkId: 'link' as ToolLinkId, stepId: idOf('Call'), toolId: idOf<ToolId>('HubSpot') }); // a brand
    sop = done(sop, editStep, { stepId: idOf('Renew?'), changes: { deciderRoleId: undefined } });

    expect(sizes(sop)).toEqual(neededSizes(sop));
  });
});
