import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { escalationComplete } from '../../../src/sop/rules/escalation-complete';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { anEscalation, aRole, aSop, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('escalation-complete', () => {
  const whole = { trigger: 'No answer', respondWithin: 'PT4H', toRoleId: idOf<RoleId>('Sales') };
  const messagesOf = (changes: object) =>
    lintSop(aSop({ roles: [aRole('Sales')], steps: [anEscalation('Call', { ...whole, ...changes })] }), {
      rules: [escalationComplete],
    }).map(({ message }) => message);

  it('is content with a trigger, a time and somebody to call', () => {
    expect(messagesOf({})).toEqual([]);
    expect(findingsOf(escalationComplete, aSop({ steps: [anEscalation('Call', whole)] }))).toEqual({});
  });

  it('tells one by one what is missing, and who calls themselves', () => {
    expect(messagesOf({ trigger: ' ', respondWithin: '', toRoleId: undefined })).toEqual([
      '“Call” does not say what sets it off',
      '“Call” does not say how fast somebody must answer',
      '“Call” does not say whom it calls',
    ]);
    expect(messagesOf({ toRoleId: idOf<RoleId>('Account manager') })).toEqual(['“Call” calls the role that it comes from']);
  });
});
