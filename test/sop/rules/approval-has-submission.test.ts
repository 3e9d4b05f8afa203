import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../src/sop/model/ids';
import { approvalHasSubmission } from '../../../src/sop/rules/approval-has-submission';
import { anApproval, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('approval-has-submission', () => {
  const sopOf = (submits: readonly StepId[]) =>
    aSop({ steps: [aTask('Draft'), anApproval('Approve', { submits })], connectors: connectorsOf('Draft > Approve') });

  it('is content when something is submitted, and leaves an approval that stands alone to its own rule', () => {
    expect(findingsOf(approvalHasSubmission, sopOf([idOf('Draft')]))).toEqual({});
    expect(findingsOf(approvalHasSubmission, aSop({ steps: [anApproval('Approve')] }))).toEqual({});
  });

  it('names the approval to which nothing is submitted', () => {
    expect(findingsOf(approvalHasSubmission, sopOf([]))).toEqual({ approve: '“Approve” does not say what is submitted for approval' });
  });
});
