import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../../src/sop/model/ids';
import { noNearDuplicates } from '../../../src/sop/rules/no-near-duplicates';
import { aRole, aSop, aStage, aTool, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-near-duplicates', () => {
  const isSame = (one: string, other: string, aliases: readonly string[] = []) =>
    Object.keys(findingsOf(noNearDuplicates, aSop({ roles: [aRole(one, { aliases }), aRole(other, { id: idOf<RoleId>('other') })] })))
      .length > 0;

  it.each([
    ['Acct Manager', 'Account manager'],
    ['CSM', 'Customer Success Manager'],
    ['Acct Mgr', 'Account Manager'],
    ['Customer success manager', 'Client success manager'],
    ['Support', 'Support team'],
    ['The sales team', 'Sales'],
    ['Account Managers', 'Account manager'],
    ['KAM', 'Key account manager'],
    ['VP Sales', 'Vice president of sales'],
    ['Sales & marketing', 'Marketing and Sales'],
    ['Legal dept', 'Legal department'],
    ['Acount manager', 'Account manager'],
    ['Customer', 'Clients'],
    ['Sr. engineer', 'Senior engineer'],
    ['HR', 'Human resources'],
  ])('takes “%s” and “%s” for the same', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Account manager', 'Key account manager'],
    ['Account manager', 'Account executive'],
    ['Customer success', 'Customer support'],
    ['First level support', 'Second level support'],
    ['Tier 1 support', 'Tier 2 support'],
    ['Sales lead', 'Sales manager'],
    ['Onboarding', 'Offboarding'],
    ['Finance', 'Financial controller'],
    ['Product', 'Production'],
    ['Key account team', 'Key account manager'],
    ['Internal audit', 'External audit'],
    ['Client', 'Client services director'],
    ['Marketing', 'Market research'],
    ['CSM', 'Chief sales officer'],
    ['Stage A', 'Stage B'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
  });

  it('knows the other names of a role, and says who seems to be whom', () => {
    const roles = [aRole('Account manager', { aliases: ['Client partner'] }), aRole('Client Partner')];

    expect(findingsOf(noNearDuplicates, aSop({ roles }))).toEqual({
      'client-partner': '“Client Partner” seems to be the same role as “Account manager”',
    });
  });

  it('looks at stages and tools too, and leaves names that read alike to their own rule', () => {
    const sop = aSop({
      roles: [aRole('Sales'), aRole('SALES', { id: idOf<RoleId>('r2') })],
      stages: [aStage('Kick-off'), aStage('Kickoff phase')],
      tools: [aTool('Google Docs'), aTool('Google Doc')],
    });

    expect(findingsOf(noNearDuplicates, sop)).toEqual({
      'kickoff-phase': '“Kickoff phase” seems to be the same stage as “Kick-off”',
      'google-doc': '“Google Doc” seems to be the same tool as “Google Docs”',
    });
  });
});
