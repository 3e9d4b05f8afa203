import { describe, expect, it } from 'vitest';
import { addReadSteps } from '../../../src/sop/commands/add-read-steps';
import type { ReadStep } from '../../../src/sop/commands/read-step';
import { settled } from '../../../src/sop/drawing/settled';
import type { RoleId, StageId, StepId } from '../../../src/sop/model/ids';
import { settlingFaults } from '../../support/in-cells';
import { done, refusal } from '../../support/run-commands';
import { aDecision, anEnd, aRole, aSop, aStage, aTask, aTool, connectorsOf, idOf } from '../../support/sop-builders';

const sop = settled(
  aSop({
    roles: [aRole('Account manager', { aliases: ['AM'] }), aRole('Sales')],
    stages: [aStage('Onboarding'), aStage('Renewal')],
    tools: [aTool('HubSpot')],
    steps: [aTask('Qualify')],
  }),
);
const CELL = { roleId: idOf<RoleId>('Sales'), stageId: idOf<StageId>('Renewal'), tag: 't' };
const read = (name: string, changes: Partial<ReadStep> = {}): ReadStep => ({
  kind: 'task',
  name,
  role: '',
  stage: '',
  tools: [],
  ways: [],
  ...changes,
});
const add = (...steps: readonly ReadStep[]) => done(sop, addReadSteps, { ...CELL, steps });
const step = (index: number) => `step-t-${index}` as StepId;

describe('adding steps that were read', () => {
  it('puts them behind the others in their cells, or in the cell at hand', () => {
    const after = add(read('Call', { role: 'am', stage: 'ONBOARDING' }), read('Write'));

    expect([...after.steps.keys()]).toEqual([idOf('Qualify'), step(1), step(2)]);
    expect(after.steps.get(step(1))).toMatchObject({ roleId: idOf('Account manager'), stageId: idOf('Onboarding') });
    expect(after.steps.get(step(2))).toMatchObject({ roleId: CELL.roleId, stageId: CELL.stageId });
    expect(settlingFaults(after)).toEqual([]);
  });

  it('adds the owners, stages and tools that are not known, once', () => {
    const after = add(
      read('Call', { role: 'Legal', stage: 'Exit', tools: ['hubspot', 'Slack'] }),
      read('Write', { role: 'legal', tools: ['slack'] }),
    );

    expect([...after.roles.values()].map((role) => role.name)).toEqual(['Account manager', 'Sales', 'Legal']);
    expect([...after.stages.values()].map((stage) => stage.name)).toEqual(['Onboarding', 'Renewal', 'Exit']);
    expect([...after.toolLinks.values()].map(({ stepId, toolId }) => [stepId, after.tools.get(toolId)?.name])).toEqual([
      [step(1), 'HubSpot'],
      [step(1), 'Slack'],
      [step(2), 'Slack'],
    ]);
  });

  it('connects them as the text says, and never as no command would', () => {
    const after = add(
      read('Ask', {
        kind: 'decision',
        ways: [
          { to: 1, label: 'Yes', outcome: 'yes' },
          { to: 0, label: '', outcome: null },
        ],
      }),
      read('Call', {
        ways: [
          { to: 2, label: '', outcome: null },
          { to: 2, label: 'again', outcome: null },
          { to: 9, label: '', outcome: null },
        ],
      }),
      read('Done', { kind: 'end', ways: [{ to: 0, label: '', outcome: null }] }),
    );

    expect([...after.connectors.values()].map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      [step(1), step(2), 'yes'],
      [step(2), step(3), null],
    ]);
  });

  it('keeps what else was read', () => {
    const after = add(
      read('Gather', {
        description: 'All of it.',
        checklist: ['Invoices'],
        fields: [{ label: 'What', type: 'multi', options: ['a', 'b'] }],
        dueWithin: 'P2D',
      }),
      read('Sign', { kind: 'approval', role: 'Legal', submits: [0, 7] }),
    );

    expect(after.steps.get(step(1))).toMatchObject({
      description: 'All of it.',
      checklist: [{ id: 'item-1', text: 'Invoices' }],
      fields: [{ id: 'field-1', label: 'What', type: 'multi', options: ['a', 'b'] }],
      dueWithin: 'P2D',
    });
    const sign = after.steps.get(step(2));
    expect(sign?.submits).toEqual([step(1)]);
    expect(sign?.approverIds).toEqual([sign?.roleId]);
  });

  it('refuses to add nothing, and into a cell that is gone', () => {
    expect(refusal(sop, addReadSteps, { ...CELL, steps: [] })).toBe('There is no step to add');
    expect(refusal(sop, addReadSteps, { ...CELL, steps: [read('Call')], roleId: 'gone' as RoleId })).not.toBeNull();
  });
});

describe('adding them after a step', () => {
  const ways = (of: ReturnType<typeof add>) =>
    [...of.connectors.values()].map(({ from, to, outcome }) => {
      const way = `${of.steps.get(from)?.name} > ${of.steps.get(to)?.name}`;
      return outcome === null ? way : `${way} [${outcome}]`;
    });
  const flow = settled(
    aSop({
      steps: [aTask('Call'), aTask('File'), aDecision('Ask'), anEnd('Over')],
      connectors: connectorsOf('Call > File > Ask > [yes] Over'),
    }),
  );
  const list = [read('Write', { ways: [{ to: 1, label: '', outcome: null }] }), read('Send')];
  const addAfter = (name: string, of = flow) =>
    done(of, addReadSteps, { ...CELL, roleId: null, stageId: null, steps: list, after: idOf(name) });

  it('goes on from it, and where it led on already the last one leads there', () => {
    expect(ways(addAfter('Qualify', sop))).toEqual(['Write > Send', 'Qualify > Write']);
    expect(ways(addAfter('Call')).sort()).toEqual(['Ask > Over [yes]', 'Call > Write', 'File > Ask', 'Send > File', 'Write > Send']);
    expect(settlingFaults(addAfter('Call'))).toEqual([]);
  });

  it('takes the way that a decision still lacks', () => {
    expect(ways(addAfter('Ask'))).toContain('Ask > Write [no]');
    expect(ways(addAfter('Ask'))).toContain('Ask > Over [yes]');
  });

  it('says why not', () => {
    const asked = { ...CELL, roleId: null, stageId: null, steps: list };
    expect(refusal(flow, addReadSteps, { ...asked, after: idOf('Over') })).toBe('Nothing comes after an end');
    expect(refusal(flow, addReadSteps, { ...asked, after: idOf('Call'), steps: [read('Go', { kind: 'start' })] })).toBe(
      'Nothing leads into a start',
    );
    expect(refusal(flow, addReadSteps, { ...asked, after: 'gone' as StepId })).toMatch(/not there any more/);
  });
});
