import { describe, expect, it } from 'vitest';
import { mergeRoles } from '../../../src/sop/commands/merge-roles';
import { mergeTools } from '../../../src/sop/commands/merge-tools';
import { splitStage } from '../../../src/sop/commands/split-stage';
import { splitStep } from '../../../src/sop/commands/split-step';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, StageId, ToolId } from '../../../src/sop/model/ids';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { anApproval, aRole, aSop, aStage, aStart, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const role = (name: string) => idOf<RoleId>(name);
const tool = (name: string) => idOf<ToolId>(name);

describe('two roles that are one', () => {
  const sop = settled(
    aSop({
      profile: { ownerRoleId: role('CSM') },
      roles: [
        aRole('Customer success manager', { reportsTo: role('CSM'), responsibilities: ['Renewals'] }),
        aRole('CSM', { aliases: ['Success'], responsibilities: ['Renewals', 'Health'] }),
        aRole('Assistant', { reportsTo: role('CSM') }),
      ],
      steps: [
        aTask('Call', { roleId: role('CSM') }),
        anApproval('Approve', { roleId: role('Assistant'), approverIds: [role('CSM'), role('Customer success manager')] }),
      ],
    }),
  );

  it('become one lane, with every mention, duty and name of both', () => {
    const merged = done(sop, mergeRoles, { roleId: role('CSM'), into: role('Customer success manager') });

    expect([...merged.roles.keys()]).toEqual(['customer-success-manager', 'assistant']);
    expect(merged.roles.get(role('Customer success manager'))).toMatchObject({
      aliases: ['CSM', 'Success'],
      responsibilities: ['Renewals', 'Health'],
      reportsTo: null,
    });
    expect(merged.roles.get(role('Assistant'))?.reportsTo).toBe('customer-success-manager');
    expect(merged.profile.ownerRoleId).toBe('customer-success-manager');
    expect(merged.steps.get(idOf('Call'))?.roleId).toBe('customer-success-manager');
    expect(merged.steps.get(idOf('Approve'))?.approverIds).toEqual(['customer-success-manager']);
    expect(settlingFaults(merged)).toEqual([]);
  });

  it('are refused when one is gone, or both are the same', () => {
    expect(refusal(sop, mergeRoles, { roleId: role('Gone'), into: role('CSM') })).toBe('That role is gone already');
    expect(refusal(sop, mergeRoles, { roleId: role('CSM'), into: role('Gone') })).toBe('The role to take the steps is not there any more');
    expect(refusal(sop, mergeRoles, { roleId: role('CSM'), into: role('CSM') })).toBe('The steps can’t go to the role that is removed');
  });
});

describe('two tools that are one', () => {
  const sop = settled(
    aSop({
      steps: [aTask('Call'), aTask('Write')],
      tools: [aTool('Google Docs'), aTool('GDocs', { url: 'https://docs.google.com/' })],
      toolLinks: [aToolLink('Call', 'Google Docs'), aToolLink('Call', 'GDocs'), aToolLink('Write', 'GDocs', { use: 'update' })],
    }),
  );

  it('become one, with the links, the address and the names of both', () => {
    const merged = done(sop, mergeTools, { toolId: tool('GDocs'), into: tool('Google Docs') });

    expect([...merged.tools.values()]).toEqual([aTool('Google Docs', { aliases: ['GDocs'], url: 'https://docs.google.com/' })]);
    expect([...merged.toolLinks.values()].map(({ stepId, toolId, use }) => [stepId, toolId, use])).toEqual([
      ['call', 'google-docs', 'read'],
      ['write', 'google-docs', 'update'],
    ]);
    expect(settlingFaults(merged)).toEqual([]);
  });

  it('are refused when one is gone, or both are the same', () => {
    expect(refusal(sop, mergeTools, { toolId: tool('Gone'), into: tool('GDocs') })).toBe('That tool is gone already');
    expect(refusal(sop, mergeTools, { toolId: tool('GDocs'), into: tool('Gone') })).toBe(
      'The tool to take the links is not there any more',
    );
    expect(refusal(sop, mergeTools, { toolId: tool('GDocs'), into: tool('GDocs') })).toBe('A tool can’t be merged with itself');
  });
});

describe('a stage that is split', () => {
  const stage = (name: string) => idOf<StageId>(name);
  const sop = settled(aSop({ stages: [aStage('Onboarding'), aStage('Renewal')], steps: [aTask('A'), aTask('B')] }));
  const split = { stageId: stage('Onboarding'), newStageId: stage('Adoption'), name: 'Adoption', stepIds: [idOf('B')] };

  it('is followed by the new one, which has the steps', () => {
    const after = done(sop, splitStage, split);

    expect([...after.stages.values()].map(({ name }) => name)).toEqual(['Onboarding', 'Adoption', 'Renewal']);
    expect([...after.steps.values()].map(({ stageId }) => stageId)).toEqual(['onboarding', 'adoption']);
    expect(settlingFaults(after)).toEqual([]);
  });

  it('is refused without steps, with steps of another stage, without a name, and when it is gone', () => {
    expect(refusal(sop, splitStage, { ...split, stepIds: [] })).toBe('No step is selected');
    expect(refusal(sop, splitStage, { ...split, stageId: stage('Renewal') })).toBe('That step is not in this stage any more');
    expect(refusal(sop, splitStage, { ...split, name: ' ' })).toBe('A stage needs a name');
    expect(refusal(sop, splitStage, { ...split, stageId: stage('Gone') })).toBe('That stage is not there any more');
  });
});

describe('a step that is two actions', () => {
  const sop = settled(
    aSop({
      steps: [
        aStart('Go'),
        aTask('Draft the plan and send it', { id: idOf('both'), result: 'Plan is sent' }),
        anApproval('Approve', { submits: [idOf('both')] }),
      ],
      connectors: connectorsOf('Go > both > Approve', 'Approve > both [Rejected]'),
    }),
  );
  const split = { stepId: idOf('both'), newStepId: idOf('draft'), first: 'Draft the plan', rest: 'Send the plan' };

  it('becomes two: the new one takes the ways in, the old one keeps what is written in it', () => {
    const two = done(sop, splitStep, split);

    expect([...two.steps.values()].map(({ name }) => name)).toEqual(['Go', 'Draft the plan', 'Send the plan', 'Approve']);
    expect([...two.connectors.values()].map(({ from, to, label }) => [from, to, label])).toEqual([
      ['go', 'draft', ''],
      ['both', 'approve', ''],
      ['approve', 'draft', 'Rejected'],
      ['draft', 'both', ''],
    ]);
    expect(two.steps.get(idOf('both'))?.result).toBe('Plan is sent');
    expect(two.steps.get(idOf('Approve'))?.submits).toEqual(['both']);
    expect(settlingFaults(two)).toEqual([]);
  });

  it('is refused when it is gone, or one half has no name', () => {
    expect(refusal(sop, splitStep, { ...split, stepId: idOf('Gone') })).toBe('That step is not there any more');
    expect(refusal(sop, splitStep, { ...split, rest: ' ' })).toBe('A step needs a name');
  });
});
