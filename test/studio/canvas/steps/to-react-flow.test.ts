import { describe, expect, it } from 'vitest';
import { renameStep } from '../../../../src/sop/commands/rename-step';
import { runPlain } from '../../../../src/sop/commands/run-plain';
import { settled } from '../../../../src/sop/drawing/settled';
import type { SopDocument } from '../../../../src/sop/model/sop-document';
import { createToReactFlow } from '../../../../src/studio/canvas/steps/to-react-flow';
import { aDecision, anApproval, aRole, aSop, aStage, aTask, connectorsOf, idOf } from '../../../support/sop-builders';

const NOTHING = { steps: new Set<never>(), cursor: null, marks: new Map(), pins: new Map<string, number>() };

function sopOfFour(): SopDocument {
  return settled(
    aSop({
      roles: [aRole('Account manager'), aRole('Finance')],
      stages: [aStage('Onboarding')],
      steps: [aTask('First'), aDecision('Ask'), aTask('Yes way'), anApproval('No way', { approverIds: [aRole('Finance').id] })],
      connectors: connectorsOf('First > Ask', 'Ask > Yes way [yes]', 'Ask > No way [no]'),
    }),
  );
}

describe('cards made of an SOP', () => {
  it('stand where the drawing says', () => {
    const sop = sopOfFour();
    const [first] = createToReactFlow()(sop, NOTHING);
    const placement = sop.drawing.placements.get(idOf('First'));
    expect(first).toMatchObject({
      id: 'first',
      position: { x: placement?.x, y: placement?.y },
      width: placement?.width,
    });
  });

  it('stay the same object while nothing about their step changes', () => {
    const toReactFlow = createToReactFlow();
    const before = sopOfFour();
    const nodes = toReactFlow(before, NOTHING);
    const renamed = runPlain(before, renameStep, { stepId: idOf('Yes way'), name: 'Yes' });
    const after = toReactFlow('sop' in renamed ? renamed.sop : before, NOTHING);

    expect(after.map((node, index) => node === nodes[index])).toEqual([true, true, false, true]);
    expect(toReactFlow(before, { ...NOTHING, steps: new Set([idOf('First')]) }).map((node) => node.selected)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('have one Tab stop, and say who approves where the lane does not', () => {
    const nodes = createToReactFlow()(sopOfFour(), { ...NOTHING, cursor: idOf('Ask') });
    expect(nodes.map((node) => node.domAttributes?.tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(nodes.map((node) => node.data.owner)).toEqual(['', '', '', 'Finance']);
  });
});
