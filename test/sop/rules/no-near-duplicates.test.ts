import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RoleId, ToolId } from '../../../src/sop/model/ids';
import type { SopDocument } from '../../../src/sop/model/sop-document';
import { noDuplicateNames } from '../../../src/sop/rules/no-duplicate-names';
import { noNearDuplicates } from '../../../src/sop/rules/no-near-duplicates';
import { aRole, aSop, aStage, aTool, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-near-duplicates', () => {
  const isSame = (one: string, other: string) => {
    const tools = [aTool(one), aTool(other, { id: idOf<ToolId>('other') })];
    const roles = [aRole(one), aRole(other, { id: idOf<RoleId>('other') })];
    const said = (sop: SopDocument) => [noNearDuplicates, noDuplicateNames].some((rule) => Object.keys(findingsOf(rule, sop)).length > 0);
    return said(aSop({ roles })) || said(aSop({ tools }));
  };
  const pairs = readFileSync('test/sop/rules/no-near-duplicates.pairs.tsv', 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const pairsSaid = (verdict: string) => pairs.flatMap(([one = '', other = '', said]) => (said === verdict ? [[one, other] as const] : []));

  it('is judged by at least thirty pairs of each sort', () => {
    expect(pairsSaid('same').length + pairsSaid('apart').length).toBe(pairs.length);
    expect(Math.min(pairsSaid('same').length, pairsSaid('apart').length)).toBeGreaterThanOrEqual(30);
  });

  it.each(pairsSaid('same'))('takes “%s” and “%s” for the same, whichever stands first', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
  });

  it.each(pairsSaid('apart'))('keeps “%s” and “%s” apart, whichever stands first', (one, other) => {
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
