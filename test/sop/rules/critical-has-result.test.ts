import { describe, expect, it } from 'vitest';
import { criticalHasResult } from '../../../src/sop/rules/critical-has-result';
import { aSop, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('critical-has-result', () => {
  it('is content with a result, with exit criteria, with what comes out, and with a step that is not critical', () => {
    const steps = [
      aTask('A', { critical: true, result: 'Signed' }),
      aTask('B', { critical: true, exitCriteria: ['Signed'] }),
      aTask('C', { critical: true, outputs: ['Contract'] }),
      aTask('D'),
    ];

    expect(findingsOf(criticalHasResult, aSop({ steps }))).toEqual({});
  });

  it('names the critical step that does not say when it is done', () => {
    expect(findingsOf(criticalHasResult, aSop({ steps: [aTask('Sign', { critical: true, result: ' ', exitCriteria: [] })] }))).toEqual({
      sign: '“Sign” is critical, and does not say when it is done',
    });
  });
});
