import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../src/sop/overviews/scorecard';
import { aSop, aStage, aTask, connectorsOf, idOf } from '../../support/sop-builders';

const metric = (name: string) => ({ name, target: '≤ 5' });

describe('the scorecard', () => {
  it('tells stage by stage what is measured, the stage before its steps', () => {
    const sop = aSop({
      stages: [aStage('Onboarding', { metrics: [metric('Days to value')] }), aStage('Quiet'), aStage('Growth')],
      steps: [
        aTask('Second', { metrics: [metric('Seats')] }),
        aTask('First', { metrics: [metric('Calls'), metric('Mails')] }),
        aTask('Later', { stageId: idOf('Growth'), metrics: [metric('Growth')] }),
        aTask('Nowhere', { stageId: null, metrics: [metric('Lost')] }),
      ],
      connectors: connectorsOf('First > Second > Later'),
    });

    expect(scorecard(sop).map(({ stageId, scores }) => [stageId, scores.map((one) => [one.stepId, one.metric.name])])).toEqual([
      [
        'onboarding',
        [
          [null, 'Days to value'],
          ['first', 'Calls'],
          ['first', 'Mails'],
          ['second', 'Seats'],
        ],
      ],
      ['growth', [['later', 'Growth']]],
      [null, [['nowhere', 'Lost']]],
    ]);
    expect(scorecard(aSop())).toEqual([]);
  });
});
