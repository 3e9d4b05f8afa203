import { describe, expect, it } from 'vitest';
import { submissionsOnEveryWay } from '../../../src/sop/rules/submissions-on-every-way';
import { anApproval, aSop, aStart, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('submissions-on-every-way', () => {
  const sopOf = (...submits: readonly string[]) =>
    aSop({
      steps: [aStart('Go'), aTask('Draft'), aTask('Price'), anApproval('Approve', { submits: submits.map((name) => idOf(name)) })],
      connectors: connectorsOf('Go > Draft > Price > Approve', 'Draft > Approve'),
    });

  it('is content with what is done on every way to the approval', () => {
    expect(findingsOf(submissionsOnEveryWay, sopOf('Draft'))).toEqual({});
  });

  it('names what a way leads past', () => {
    expect(findingsOf(submissionsOnEveryWay, sopOf('Draft', 'Price'))).toEqual({
      approve: 'A way leads to “Approve” past “Price”, which it is to look at',
    });
  });
});
