import { describe, expect, it } from 'vitest';
import { approvalHasDueTime } from '../../../src/sop/rules/approval-has-due-time';
import { anApproval, aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('approval-has-due-time', () => {
  it('is content with an approval that says it, and asks nothing of a task', () => {
    expect(findingsOf(approvalHasDueTime, aSop({ steps: [anApproval('Approve', { dueWithin: 'P2D' }), aTask('Call')] }))).toEqual({});
  });

  it('leaves an approval that stands alone to the rule about that', () => {
    expect(findingsOf(approvalHasDueTime, aSop({ steps: [anApproval('Approve')] }))).toEqual({});
  });

  it('names the approval that does not', () => {
    expect(
      findingsOf(approvalHasDueTime, aSop({ steps: [aTask('Call'), anApproval('Approve')], connectors: connectorsOf('Call > Approve') })),
    ).toEqual({
      approve: '“Approve” does not say how soon an answer is due',
    });
  });
});
