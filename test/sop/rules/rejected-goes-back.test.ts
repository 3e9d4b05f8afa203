import { describe, expect, it } from 'vitest';
import { rejectedGoesBack } from '../../../src/sop/rules/rejected-goes-back';
import { anApproval, anEnd, aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('rejected-goes-back', () => {
  const sopOf = (...paths: readonly string[]) =>
    aSop({
      steps: [aTask('Draft'), anApproval('Approve'), aTask('Print'), aTask('Send'), anEnd('Done')],
      connectors: connectorsOf('Draft > Approve > [Approved] Print > Send > Done', ...paths),
    });

  it('is content with a way back, a way to an end, and a way whose own words say that it is meant', () => {
    expect(findingsOf(rejectedGoesBack, sopOf('Approve > [Rejected] Draft'))).toEqual({});
    expect(findingsOf(rejectedGoesBack, sopOf('Approve > [Rejected] Done'))).toEqual({});
    const own = connectorsOf('Draft > Approve > [Approved] Print > Send', 'Approve > [Rejected, plan stays] Send').map((way) =>
      way.label.startsWith('Rejected') ? { ...way, outcome: 'rejected' } : way,
    );
    expect(findingsOf(rejectedGoesBack, aSop({ steps: [...sopOf().steps.values()], connectors: own }))).toEqual({});
  });

  it('names the rejected way that goes on as if it had been approved', () => {
    expect(Object.values(findingsOf(rejectedGoesBack, sopOf('Approve > [Rejected] Send')))).toEqual([
      'What “Approve” rejects goes on to “Send”, as if it had been approved',
    ]);
    expect(Object.keys(findingsOf(rejectedGoesBack, sopOf('Approve > [no] Print')))).toEqual(['c5']);
  });
});
