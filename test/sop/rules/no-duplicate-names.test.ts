import { describe, expect, it } from 'vitest';
import { noDuplicateNames } from '../../../src/sop/rules/no-duplicate-names';
import { aMilestone, anEnd, aRole, aSop, aStage, aTask, aTool, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-duplicate-names', () => {
  it('is content when names differ, and when things of different tables share one', () => {
    const sop = aSop({ stages: [aStage('Renewal')], steps: [aMilestone('Renewal'), aTask('Kick off')], tools: [aTool('Renewal')] });

    expect(findingsOf(noDuplicateNames, sop)).toEqual({});
  });

  it('names every step after the first that has its name', () => {
    const sop = aSop({ steps: [aTask('Kick off'), aTask('Kick off', { id: idOf('s2') }), aTask('Kick off', { id: idOf('s3') })] });

    expect(findingsOf(noDuplicateNames, sop)).toEqual({
      s2: '“Kick off” is the name of another step too',
      s3: '“Kick off” is the name of another step too',
    });
  });

  it('sees through letter case, spaces and variants of letters, for roles, stages and tools too', () => {
    const sop = aSop({
      roles: [aRole('Account manager'), aRole('ACCOUNT  Manager', { id: idOf('r2') })],
      stages: [aStage('Onboarding'), aStage('On boarding', { id: idOf('g2') })],
      tools: [aTool('HubSpot'), aTool('Ｈub Spot\u200b', { id: idOf('t2') })],
    });

    expect(findingsOf(noDuplicateNames, sop)).toEqual({
      r2: '“ACCOUNT Manager” reads like the name of another role, “Account manager”',
      g2: '“On boarding” reads like the name of another stage, “Onboarding”',
      t2: '“Ｈub Spot\u200b” reads like the name of another tool, “HubSpot”',
    });
  });

  it('lets several ends have one name, and has nothing to say of things without a name', () => {
    const sop = aSop({
      steps: [anEnd('Done'), anEnd('Done', { id: idOf('e2') }), aTask('', { id: idOf('s1') }), aTask('', { id: idOf('s2') })],
    });

    expect(findingsOf(noDuplicateNames, sop)).toEqual({});
  });
});
