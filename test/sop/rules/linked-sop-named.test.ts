import { describe, expect, it } from 'vitest';
import type { SopId } from '../../../src/sop/model/ids';
import { linkedSopNamed } from '../../../src/sop/rules/linked-sop-named';
import { aSop, aStep, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('linked-sop-named', () => {
  it('is content with a title or an id, and asks nothing of a task', () => {
    const steps = [
      aStep('linked-sop', 'Bill the client', { sopTitle: 'Billing' }),
      aStep('linked-sop', 'Renew', { sopId: 'renewal' as SopId }),
      aTask('Call'),
    ];

    expect(findingsOf(linkedSopNamed, aSop({ steps }))).toEqual({});
  });

  it('names the step that leads nowhere, or to itself', () => {
    const { profile } = aSop({});
    const steps = [aStep('linked-sop', 'Bill the client', { sopTitle: ' ' }), aStep('linked-sop', 'Renew', { sopId: profile.id })];

    expect(findingsOf(linkedSopNamed, aSop({ steps }))).toEqual({
      'bill-the-client': '“Bill the client” does not say which SOP is meant',
      renew: '“Renew” links to the SOP that it stands in',
    });
  });
});
