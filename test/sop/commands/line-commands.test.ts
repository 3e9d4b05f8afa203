import { describe, expect, it } from 'vitest';
import { branchStep } from '../../../src/sop/commands/branch-step';
import { leadStepTo } from '../../../src/sop/commands/lead-step-to';
import { moveStepAlong } from '../../../src/sop/commands/move-step-along';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { unbranchStep } from '../../../src/sop/commands/unbranch-step';
import { writeStep } from '../../../src/sop/commands/write-step';
import type { ConnectorId, RoleId, StageId, StepId, ToolId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { aDecision, anEnd, aSop, aStage, aStart, aTask, aTool, aToolLink, connectorsOf, idOf } from '../../support/sop-builders';

const ways = (sop: SopDocument) =>
  [...sop.connectors.values()].map(({ from, to, outcome }) => `${from} > ${to}${outcome === null ? '' : ` [${outcome}]`}`).sort();

function ran<Input>(sop: SopDocument, ...[command, input]: [Parameters<typeof runPlain<Input>>[1], Input]): SopDocument {
  const result = runPlain(sop, command, input);
  if ('refused' in result) throw new Error(result.refused);
  return result.sop;
}

const chain = aSop({ steps: ['A', 'B', 'C', 'D'].map((name) => aTask(name)), connectors: connectorsOf('A > B > C > D') });
const forked = aSop({
  steps: [aDecision('Fork'), aTask('Send'), aTask('Fix'), aTask('Close')],
  connectors: connectorsOf('Fork > [yes] Send > Fix > Close'),
});

describe('writeStep', () => {
  it('adds a step after another one in its lane and stage', () => {
    const sop = ran(chain, writeStep, { stepId: 'e' as StepId, name: 'E', place: { from: [idOf('D')] } });

    expect(sop.steps.get('e' as StepId)).toMatchObject({ kind: 'task', roleId: 'account-manager', stageId: 'onboarding' });
    expect(ways(sop)).toContain('d > e');
  });

  it('puts a step on a connector, whose words stay before it', () => {
    const on = [...forked.connectors.values()][0]?.id;
    const sop = ran(forked, writeStep, { stepId: 'x' as StepId, name: 'X', place: { from: [idOf('Fork')], ...(on && { on }) } });

    expect(ways(sop)).toEqual(['fix > close', 'fork > x [yes]', 'send > fix', 'x > send']);
  });

  it('takes up every open end it is told of', () => {
    const open = aSop({
      steps: forked.steps.size ? [...forked.steps.values()] : [],
      connectors: connectorsOf('Fork > [yes] Send', 'Fork > [no] Fix'),
    });
    const sop = ran(open, writeStep, { stepId: 'x' as StepId, name: 'X', place: { from: [idOf('Send'), idOf('Fix')] } });

    expect(ways(sop)).toEqual(['fix > x', 'fork > fix [no]', 'fork > send [yes]', 'send > x']);
  });

  it('adds the role, the stage and the tool that are named first here, and drops the tool that is not named', () => {
    const sop = aSop({ steps: [aTask('A')], tools: [aTool('Jira')], toolLinks: [aToolLink('A', 'Jira')] });
    const written = ran(sop, writeStep, {
      stepId: idOf('A'),
      kind: 'approval',
      role: { id: 'r' as RoleId, name: 'Legal' },
      stage: { id: 'g' as StageId, name: 'Renewal' },
      tools: [{ id: 't' as ToolId, name: 'DocuSign' }],
    });

    expect(written.steps.get(idOf('A'))).toMatchObject({ kind: 'approval', roleId: 'r', stageId: 'g', name: 'A' });
    expect(written.roles.get('r' as RoleId)?.name).toBe('Legal');
    expect([...written.toolLinks.values()].map(({ toolId }) => toolId)).toEqual(['t']);
  });

  it.each([
    [{ stepId: idOf('A'), name: ' ' }, 'A step needs a name'],
    [{ stepId: 'x' as StepId, name: 'X' }, 'That step is not there any more'],
    [{ stepId: 'x' as StepId, name: 'X', kind: 'start', place: { from: [idOf('A')] } } as const, 'Nothing leads into a start'],
    [{ stepId: idOf('A'), role: { id: 'r' as RoleId, name: '' } }, 'A role needs a name'],
  ])('refuses %j', (input, reason) => {
    expect(runPlain(chain, writeStep, input)).toEqual({ refused: reason });
  });
});

describe('branchStep', () => {
  it('makes a step the other way out of a decision; it comes back where the line goes on', () => {
    const sop = ran(forked, branchStep, { stepId: idOf('Fix'), from: idOf('Fork') });

    expect(ways(sop)).toEqual(['fix > close', 'fork > fix [no]', 'fork > send [yes]', 'send > close']);
  });

  it('lets a step run beside the line when it follows a plain task', () => {
    expect(ways(ran(chain, branchStep, { stepId: idOf('B'), from: idOf('A') }))).toEqual(['a > b', 'a > c', 'b > c', 'c > d']);
  });

  it('says when it is a branch already', () => {
    expect(runPlain(forked, branchStep, { stepId: idOf('Send'), from: idOf('Fork') })).toEqual({
      refused: 'It is a way out of “Fork” already',
    });
  });
});

describe('unbranchStep', () => {
  it('is the way back from branchStep', () => {
    for (const [sop, stepId, from] of [
      [forked, idOf('Fix'), idOf('Fork')],
      [chain, idOf('B'), idOf('A')],
    ] as const) {
      expect(ways(ran(ran(sop, branchStep, { stepId, from }), unbranchStep, { stepId }))).toEqual(ways(sop));
    }
  });

  it('lets the open ends of the other branches meet in a step', () => {
    const open = aSop({ steps: [...forked.steps.values()], connectors: connectorsOf('Fork > [yes] Send', 'Fork > [no] Fix > Close') });

    expect(ways(ran(open, unbranchStep, { stepId: idOf('Close') }))).toEqual([
      'fix > close',
      'fork > fix [no]',
      'fork > send [yes]',
      'send > close',
    ]);
  });

  it('refuses on the main line', () => {
    expect(runPlain(chain, unbranchStep, { stepId: idOf('B') })).toEqual({ refused: 'This step is on the main line already' });
  });
});

describe('moveStepAlong', () => {
  it.each([
    [1, ['a > c', 'b > d', 'c > b']],
    [-1, ['a > c', 'b > a', 'c > d']],
  ] as const)('changes places with its neighbour by %i', (by, wanted) => {
    expect(ways(ran(chain, moveStepAlong, { stepId: idOf('B'), by }))).toEqual(wanted);
  });

  it('goes to the end of the line', () => {
    expect(ways(ran(chain, moveStepAlong, { stepId: idOf('C'), by: 1 }))).toEqual(['a > b', 'b > d', 'd > c']);
  });

  it('leaves a loop with the step that it comes back to', () => {
    const sop = aSop({ steps: [...chain.steps.values()], connectors: connectorsOf('A > B > C > D', 'D > B') });

    expect(ways(ran(sop, moveStepAlong, { stepId: idOf('C'), by: -1 }))).toEqual(['a > c', 'b > d', 'c > b', 'd > b']);
  });

  it('first goes over to the stage of its neighbour', () => {
    const renewal = idOf<StageId>('Renewal');
    const sop = aSop({
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [aTask('A'), aTask('B', { stageId: renewal })],
      connectors: connectorsOf('A > B'),
    });
    const moved = ran(sop, moveStepAlong, { stepId: idOf('A'), by: 1 });

    expect([moved.steps.get(idOf('A'))?.stageId, ways(moved)]).toEqual([renewal, ['a > b']]);
  });

  it('stays between its start and its end', () => {
    const sop = aSop({ steps: [aStart('S'), aTask('A'), anEnd('E')], connectors: connectorsOf('S > A > E') });

    expect(runPlain(sop, moveStepAlong, { stepId: idOf('A'), by: 1 })).toEqual({ refused: 'Nothing comes after an end' });
    expect(runPlain(sop, moveStepAlong, { stepId: idOf('A'), by: -1 })).toEqual({ refused: 'Nothing comes before a start' });
  });
});

describe('leadStepTo', () => {
  it('keeps, adds and takes away ways out at once', () => {
    const [first] = forked.connectors.keys();
    const sop = ran(forked, leadStepTo, {
      stepId: idOf('Fork'),
      ways: [{ to: idOf('Send') }, { to: idOf('Close'), outcome: 'Later' }, { to: idOf('Fix') }],
    });

    expect(ways(sop).filter((way) => way.startsWith('fork'))).toEqual(['fork > close [Later]', 'fork > fix [no]', 'fork > send [yes]']);
    expect([...sop.connectors.keys()][0]).toBe(first);
    expect(ways(ran(sop, leadStepTo, { stepId: idOf('Fork'), ways: [] })).filter((way) => way.startsWith('fork'))).toEqual([]);
  });

  it('refuses the same target twice, and to lead to itself', () => {
    const to = idOf('D');
    expect(runPlain(chain, leadStepTo, { stepId: idOf('A'), ways: [{ to }, { to }] })).toHaveProperty('refused');
    expect(runPlain(chain, leadStepTo, { stepId: idOf('A'), ways: [{ to: idOf('A') }] })).toHaveProperty('refused');
    expect(runPlain(chain, leadStepTo, { stepId: idOf('A'), ways: [{ to }], connectorIds: ['c1' as ConnectorId] })).toHaveProperty(
      'refused',
    );
  });
});
