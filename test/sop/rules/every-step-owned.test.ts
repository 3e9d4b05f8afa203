import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { everyStepOwned } from '../../../src/sop/rules/every-step-owned';
import { aSop, aStart, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('every-step-owned', () => {
  it('is content when every step has an owner', () => {
    expect(findingsOf(everyStepOwned, aSop({ steps: [aTask('Qualify'), aTask('Kick off')] }))).toEqual({});
  });

  it('names each step that nobody owns, starts and ends too', () => {
    const sop = aSop({ steps: [aStart('Deal is won', { roleId: null }), aTask('Qualify'), aTask('Kick off', { roleId: null })] });

    expect(findingsOf(everyStepOwned, sop)).toEqual({
      'deal-is-won': '“Deal is won” has no owner',
      'kick-off': '“Kick off” has no owner',
    });
  });

  it('does not take a role that is gone for an owner', () => {
    const sop = aSop({ steps: [aTask('Kick off', { roleId: idOf<RoleId>('Somebody who left') })] });

    expect(Object.keys(findingsOf(everyStepOwned, sop))).toEqual(['kick-off']);
  });
});
