import { describe, expect, it } from 'vitest';
import { flowOrder } from '../../../src/sop/model/flow-order';
import type { StageId } from '../../../src/sop/model/ids';
import { stepNumbers, stepOrder } from '../../../src/sop/model/step-numbers';
import { aDecision, aSop, aStage, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const renewal = idOf<StageId>('Renewal');

describe('flowOrder', () => {
  it('tells a branch to its end before the next one, and where they meet after both', () => {
    const sop = aSop({
      steps: [aTask('Meet'), aTask('No way'), aTask('Yes way'), aTask('Yes again'), aDecision('Fork'), aStart('Start')],
      connectors: connectorsOf('Start > Fork > [yes] Yes way > Yes again > Meet', 'Fork > [no] No way > Meet'),
    });

    expect(flowOrder(sop)).toEqual(['start', 'fork', 'yes-way', 'yes-again', 'no-way', 'meet']);
  });

  it('begins a circle with its first step in the file and does not lose one', () => {
    const sop = aSop({ steps: ['A', 'B', 'C', 'D'].map((name) => aTask(name)), connectors: connectorsOf('B > C > D > B') });

    expect(flowOrder(sop)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('goes on after a loop back as if it were not there', () => {
    const sop = aSop({
      steps: [aStart('Start'), aTask('Write'), aDecision('Good'), aTask('Send')],
      connectors: connectorsOf('Start > Write > Good', 'Good > [no] Write', 'Good > [yes] Send'),
    });

    expect(flowOrder(sop)).toEqual(['start', 'write', 'good', 'send']);
  });

  it('comes to a step that a branch leaves out before what sends work back to it', () => {
    const sop = aSop({
      steps: [aStart('Start'), aDecision('Special'), aTask('Draft'), aDecision('Good'), aTask('Send')],
      connectors: connectorsOf('Start > Special > [yes] Draft > Good > [yes] Send', 'Special > [no] Good', 'Good > [no] Draft'),
    });

    expect(flowOrder(sop)).toEqual(['start', 'special', 'draft', 'good', 'send']);
  });

  it('is not stopped by a way of 5,000 steps', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `S${index}`);
    const sop = aSop({ steps: [...names].reverse().map((name) => aTask(name)), connectors: connectorsOf(names.join(' > ')) });

    expect(flowOrder(sop)).toEqual(names.map((name) => idOf(name)));
  });
});

describe('step numbers', () => {
  it('run stage by stage, then what has no stage, then what is not connected', () => {
    const sop = aSop({
      stages: [aStage('Onboarding'), aStage('Renewal')],
      steps: [
        aTask('Stray'),
        aTask('Homeless', { stageId: null }),
        aTask('Late', { stageId: renewal }),
        aTask('First'),
        aTask('Back again'),
      ],
      connectors: connectorsOf('First > Late > Back again > Homeless'),
    });

    expect(stepOrder(sop)).toEqual(['first', 'back-again', 'late', 'homeless', 'stray']);
    expect(stepNumbers(sop).get(idOf('Homeless'))).toBe(4);
  });

  it('call the only step of an SOP by its stage, connected or not', () => {
    expect([...stepNumbers(aSop({ steps: [aTask('Alone')] }))]).toEqual([['alone', 1]]);
  });

  it('follow a change of the connectors', () => {
    const sop = aSop({ steps: [aTask('A'), aTask('B')], connectors: connectorsOf('A > B') });
    const turned = { ...sop, connectors: new Map(connectorsOf('B > A').map((one) => [one.id, one])) };

    expect([stepNumbers(sop).get(idOf('A')), stepNumbers(turned).get(idOf('A'))]).toEqual([1, 2]);
  });
});
