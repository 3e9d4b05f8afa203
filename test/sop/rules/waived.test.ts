import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/sop/rules/check-file';
import { checkSop } from '../../../src/sop/rules/check-sop';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import { aSop, aTask, aWaiver, connectorsOf } from '../../support/sop-builders';

const steps = [aTask('Call the client', { roleId: null }), aTask('Contract renewal', { roleId: null })];
const connectors = connectorsOf('Call the client > Contract renewal');
const owned = (sop: ReturnType<typeof aSop>) =>
  lintSop(sop)
    .filter(({ rule }) => rule === 'every-step-owned')
    .map(({ subject }) => subject.id);

describe('what is waived', () => {
  it('does not count, and is told with the reason', () => {
    const waiver = aWaiver('every-step-owned', 'call-the-client');
    const sop = aSop({ steps, connectors, waivers: [waiver] });

    const { findings, waived } = checkSop(sop);

    expect(owned(sop)).toEqual(['contract-renewal']);
    expect(waived).toEqual([{ finding: expect.objectContaining({ rule: 'every-step-owned', subject: waiver.subject }), waiver }]);
    expect(findings.length + waived.length).toBe(checkSop(aSop({ steps, connectors })).findings.length);
  });

  it('is only what the rule says there: other rules and other places count', () => {
    const sop = aSop({ steps, connectors, waivers: [aWaiver('verb-first', 'call-the-client')] });

    expect(checkSop(sop).waived).toEqual([]);
    expect(owned(sop)).toEqual(['call-the-client', 'contract-renewal']);
  });

  it('can be a rule in the whole SOP', () => {
    const waivers = [aWaiver('every-step-owned', 'any', { subject: { table: 'sop', id: 'what-it-was-called-once' } })];
    const sop = aSop({ steps, connectors, waivers });

    expect(owned(sop)).toEqual([]);
    expect(checkSop(sop).waived.map(({ finding }) => finding.subject.id)).toEqual(['call-the-client', 'contract-renewal']);
  });

  it('takes its reason from the place before it takes it from the whole', () => {
    const here = aWaiver('every-step-owned', 'call-the-client', { reason: 'Here' });
    const all = aWaiver('every-step-owned', 'all', { subject: { table: 'sop', id: 'sop-1' }, reason: 'Everywhere' });

    expect(checkSop(aSop({ steps, connectors, waivers: [all, here] })).waived.map(({ waiver }) => waiver.reason)).toEqual([
      'Here',
      'Everywhere',
    ]);
  });

  it('is what the reader had to leave out, too', () => {
    const waivers = [aWaiver('named-roles-exist', 'call-the-client')];
    const damages = [{ path: 'steps[0].consulted', message: 'it names a role that is not there, that one was left out' }];

    const { findings, waived } = checkFile(aSop({ steps, connectors, waivers }), damages);

    expect(findings.map(({ rule }) => rule)).not.toContain('named-roles-exist');
    expect(waived).toHaveLength(1);
  });
});
