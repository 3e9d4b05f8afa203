import { describe, expect, it } from 'vitest';
import { decisionHasQuestion } from '../../../src/sop/rules/decision-has-question';
import { aDecision, aSop, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('decision-has-question', () => {
  it('is content with a name that asks, and with a question in the details', () => {
    expect(findingsOf(decisionHasQuestion, aSop({ steps: [aDecision('Renew?'), aDecision('Growth', { question: 'How much?' })] }))).toEqual(
      {},
    );
  });

  it('names the decision that asks nothing', () => {
    expect(findingsOf(decisionHasQuestion, aSop({ steps: [aDecision('Renewal'), aTask('Renewal too')] }))).toEqual({
      renewal: '“Renewal” is a decision, and does not say what is asked',
    });
  });
});
