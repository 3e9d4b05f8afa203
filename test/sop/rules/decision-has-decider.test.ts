import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { decisionHasDecider } from '../../../src/sop/rules/decision-has-decider';
import { aDecision, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('decision-has-decider', () => {
  it('is content when somebody decides', () => {
    const deciderRoleId = idOf<RoleId>('Account manager');

    expect(findingsOf(decisionHasDecider, aSop({ steps: [aDecision('Renew?', { deciderRoleId }), aTask('Call')] }))).toEqual({});
  });

  it('names the decision that nobody decides', () => {
    expect(findingsOf(decisionHasDecider, aSop({ steps: [aDecision('Renew?')] }))).toEqual({ renew: '“Renew?” does not say who decides' });
  });
});
