import { describe, expect, it } from 'vitest';
import { liftWaiver } from '../../../src/sop/commands/lift-waiver';
import { mergeRoles } from '../../../src/sop/commands/merge-roles';
import { removeItems } from '../../../src/sop/commands/remove-items';
import { runPlain } from '../../../src/sop/commands/run-plain';
import { setCheckProfile } from '../../../src/sop/commands/set-check-profile';
import { waiveFinding } from '../../../src/sop/commands/waive-finding';
import type { RoleId, StepId, WaiverId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { aRole, aSop, aTask, aWaiver, connectorsOf, idOf } from '../../support/sop-builders';

const waiverId = 'w1' as WaiverId; // a brand
const here = { table: 'steps', id: 'kick-off' } as const;
const sop = aSop({ steps: [aTask('Kick off'), aTask('Report')], connectors: connectorsOf('Kick off > Report') });

function made(result: ReturnType<typeof runPlain>): SopDocument {
  if ('refused' in result) throw new Error(result.refused);
  return result.sop;
}

describe('waiving what a rule finds', () => {
  it('keeps the rule, the place, the reason, who and when', () => {
    const waived = made(
      runPlain(sop, waiveFinding, { waiverId, rule: 'verb-first', subject: here, reason: ' Their word ', by: ' Ana ', on: '2026-11-26' }),
    );

    expect([...waived.waivers.values()]).toEqual([
      { id: 'w1', rule: 'verb-first', subject: here, reason: 'Their word', by: 'Ana', on: '2026-11-26' },
    ]);
    expect(made(runPlain(waived, liftWaiver, { waiverId })).waivers.size).toBe(0);
  });

  it('is refused without a reason, twice, and where nothing is any more', () => {
    const waivers = [aWaiver('verb-first', 'kick-off')];
    const input = { rule: 'verb-first', subject: here, reason: 'Their word', on: '2026-11-26' };

    expect(runPlain(sop, waiveFinding, { ...input, reason: ' \n' })).toEqual({ refused: expect.stringContaining('Say why') });
    expect(runPlain({ ...sop, waivers: aSop({ waivers }).waivers }, waiveFinding, input)).toEqual({ refused: 'It is waived already' });
    expect(runPlain(sop, waiveFinding, { ...input, subject: { table: 'steps', id: 'gone' } })).toEqual({
      refused: 'What it is about is not there any more',
    });
    expect(runPlain(sop, liftWaiver, { waiverId })).toEqual({ refused: 'It is not waived any more' });
  });

  it('goes with the step, the connector and the role that it is about', () => {
    const all = aSop({
      roles: [aRole('Account manager'), aRole('Acct manager')],
      steps: [aTask('Kick off'), aTask('Report')],
      connectors: connectorsOf('Kick off > Report'),
      waivers: [
        aWaiver('verb-first', 'kick-off'),
        aWaiver('handoff-has-package', 'c1', { subject: { table: 'connectors', id: 'c1' } }),
        aWaiver('no-near-duplicates', 'acct-manager', { subject: { table: 'roles', id: 'acct-manager' } }),
        aWaiver('short-names', 'all', { subject: { table: 'sop', id: 'sop-1' } }),
      ],
    });
    const rules = (result: ReturnType<typeof runPlain>) => [...made(result).waivers.values()].map(({ rule }) => rule);

    expect(rules(runPlain(all, removeItems, { stepIds: [idOf<StepId>('Kick off')], connectorIds: [], noteIds: [] }))).toEqual([
      'no-near-duplicates',
      'short-names',
    ]);
    expect(rules(runPlain(all, mergeRoles, { roleId: idOf<RoleId>('Acct manager'), into: idOf<RoleId>('Account manager') }))).toEqual([
      'verb-first',
      'handoff-has-package',
      'short-names',
    ]);
  });
});

describe('how closely an SOP is checked', () => {
  it('is said in the SOP, and not at all when it is as usual', () => {
    const strict = made(runPlain(sop, setCheckProfile, { profile: 'strict' }));

    expect(strict.profile.checkProfile).toBe('strict');
    expect(made(runPlain(strict, setCheckProfile, { profile: 'standard' })).profile).toEqual(sop.profile);
    expect(runPlain(strict, setCheckProfile, { profile: 'strict' })).toEqual({ refused: 'It is checked like that already' });
  });
});
