import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { approvalComplete } from '../../../src/sop/rules/approval-complete';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { anApproval, aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

const manager = idOf<RoleId>('Account manager');
const sopOf = (approverIds: readonly RoleId[], ...paths: readonly string[]) =>
  aSop({
    steps: [aTask('A'), anApproval('Approve it', { approverIds }), aTask('B')],
    connectors: connectorsOf('A > Approve it', ...paths),
  });

describe('approval-complete', () => {
  it('is content with an approver, a way for a yes and a way for a no', () => {
    expect(findingsOf(approvalComplete, sopOf([manager], 'Approve it > [Approved] B', 'Approve it > [Rejected] A'))).toEqual({});
    expect(findingsOf(approvalComplete, sopOf([manager], 'Approve it > [Yes] B', 'Approve it > [no] A'))).toEqual({});
  });

  it('names the approval that nobody approves, or only somebody who is gone', () => {
    const expected = { 'approve-it': '“Approve it” does not say who approves' };
    const ways = ['Approve it > [Approved] B', 'Approve it > [Rejected] A'];

    expect(findingsOf(approvalComplete, sopOf([], ...ways))).toEqual(expected);
    expect(findingsOf(approvalComplete, sopOf([idOf<RoleId>('Gone')], ...ways))).toEqual(expected);
  });

  it('names the approval that lacks a way, and says which', () => {
    expect(findingsOf(approvalComplete, sopOf([manager], 'Approve it > [Rejected] A'))).toEqual({
      'approve-it': '“Approve it” has no way out for what is approved',
    });
    expect(findingsOf(approvalComplete, sopOf([manager], 'Approve it > [Approved] B'))).toEqual({
      'approve-it': '“Approve it” has no way out for what is rejected',
    });
    expect(findingsOf(approvalComplete, sopOf([manager], 'Approve it > B'))).toEqual({
      'approve-it': '“Approve it” has no way out for what is approved and none for what is rejected',
    });
  });

  it('takes the label for the outcome where none is given', () => {
    const sop = sopOf([manager], 'Approve it > [Approved] B', 'Approve it > [Rejected] A');
    const written = aSop({
      steps: [...sop.steps.values()],
      connectors: [...sop.connectors.values()].map((one) => ({ ...one, outcome: null })),
    });

    expect(findingsOf(approvalComplete, written)).toEqual({});
  });

  it('does not say of an approval that stands alone that it also has no ways out', () => {
    const sop = aSop({ steps: [anApproval('Approve it', { approverIds: [manager] })] });

    expect(
      lintSop(sop)
        .filter(({ subject }) => subject.id === 'approve-it')
        .map(({ rule }) => rule),
    ).toEqual(['no-orphan-steps']);
  });
});
