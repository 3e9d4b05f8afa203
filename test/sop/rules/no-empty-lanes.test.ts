import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { noEmptyLanes } from '../../../src/sop/rules/no-empty-lanes';
import { aDecision, anApproval, anEscalation, aRole, aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-empty-lanes', () => {
  it('is content when every role has a step, or approves, decides or is called for help', () => {
    const sop = aSop({
      roles: [aRole('Account manager'), aRole('Legal'), aRole('Sales lead'), aRole('Director')],
      steps: [
        aTask('Kick off'),
        anApproval('Approve', { approverIds: [idOf<RoleId>('Legal')] }),
        aDecision('Renew?', { deciderRoleId: idOf<RoleId>('Sales lead') }),
        anEscalation('Call for help', { toRoleId: idOf<RoleId>('Director') }),
      ],
    });

    expect(findingsOf(noEmptyLanes, sop)).toEqual({});
  });

  it('names the role with nothing in its lane', () => {
    const sop = aSop({ roles: [aRole('Account manager'), aRole('Legal')], steps: [aTask('Kick off')] });

    expect(findingsOf(noEmptyLanes, sop)).toEqual({ legal: 'The lane of “Legal” is empty' });
  });

  it('is silent while there is no step at all', () => {
    expect(findingsOf(noEmptyLanes, aSop())).toEqual({});
  });
});
