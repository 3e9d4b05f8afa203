import { describe, expect, it } from 'vitest';
import { metricsHaveTargets } from '../../../src/sop/rules/metrics-have-targets';
import { aSop, aStage, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('metrics-have-targets', () => {
  it('is content with a metric that has a target, and with an empty line', () => {
    const metrics = [
      { name: 'Answer time', target: 'within a day' },
      { name: '', target: ' ' },
    ];

    expect(findingsOf(metricsHaveTargets, aSop({ steps: [aTask('Call', { metrics })], stages: [aStage('Renewal', { metrics })] }))).toEqual(
      {},
    );
  });

  it('names the step or the stage, and what it measures', () => {
    const metrics = [{ name: 'Answer time', target: ' ' }];

    expect(findingsOf(metricsHaveTargets, aSop({ steps: [aTask('Call', { metrics })], stages: [aStage('Renewal', { metrics })] }))).toEqual(
      {
        call: '“Call” measures “Answer time”, and does not say what is good enough',
        renewal: '“Renewal” measures “Answer time”, and does not say what is good enough',
      },
    );
  });
});
