import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { noSelfApproval } from '../../../src/sop/rules/no-self-approval';
import { anApproval, aRole, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-self-approval', () => {
  const sopOf = (approver: string) =>
    aSop({
      roles: [aRole('Account manager'), aRole('Sales')],
      steps: [aTask('Draft'), anApproval('Approve', { approverIds: [idOf<RoleId>(approver)], submits: [idOf('Draft')] })],
    });

  it('is content when somebody else approves', () => {
    expect(findingsOf(noSelfApproval, sopOf('Sales'))).toEqual({});
  });

  it('names the approval, who approves and what they did themselves', () => {
    expect(findingsOf(noSelfApproval, sopOf('Account manager'))).toEqual({
      approve: '“Approve” lets “Account manager” approve their own work, “Draft”',
    });
  });
});
