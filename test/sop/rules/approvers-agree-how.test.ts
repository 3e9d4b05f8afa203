import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import type { Step } from '../../../src/sop/model/step';
import { approversAgreeHow } from '../../../src/sop/rules/approvers-agree-how';
import { anApproval, aRole, aSop, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('approvers-agree-how', () => {
  const [one, two] = [idOf<RoleId>('Sales'), idOf<RoleId>('Legal')];
  const sopOf = (changes: Partial<Step>) => aSop({ roles: [aRole('Sales'), aRole('Legal')], steps: [anApproval('Approve', changes)] });

  it('is content with one approver, and with several and a rule', () => {
    expect(findingsOf(approversAgreeHow, sopOf({ approverIds: [one] }))).toEqual({});
    expect(findingsOf(approversAgreeHow, sopOf({ approverIds: [one, two], rule: 'all' }))).toEqual({});
  });

  it('names the approval with several approvers and no rule', () => {
    expect(findingsOf(approversAgreeHow, sopOf({ approverIds: [one, two] }))).toEqual({
      approve: '“Approve” has 2 approvers, and does not say how many must agree',
    });
  });
});
