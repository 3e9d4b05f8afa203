import { describe, expect, it } from 'vitest';
import { noEmptyNames } from '../../../src/sop/rules/no-empty-names';
import { aLinkedSop, anEscalation, aRole, aSop, aStage, aTask, aTool, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-empty-names', () => {
  it('is content when everything has a name, in whatever script', () => {
    const sop = aSop({ steps: [aTask('契約'), aTask('🎉')], tools: [aTool('HubSpot')] });

    expect(findingsOf(noEmptyNames, sop)).toEqual({});
  });

  it('names a nameless step by its kind, its owner and its stage', () => {
    const sop = aSop({
      steps: [
        aTask('', { id: idOf('s1') }),
        anEscalation(' \n', { id: idOf('s2'), roleId: null }),
        aLinkedSop('\u200b', { id: idOf('s3'), stageId: null }),
      ],
    });

    expect(findingsOf(noEmptyNames, sop)).toEqual({
      s1: 'A task of “Account manager” in “Onboarding” has no name',
      s2: 'An escalation in “Onboarding” has no name',
      s3: 'A linked SOP of “Account manager” has no name',
    });
  });

  it('names a nameless role, stage or tool by its place, and the SOP without a title', () => {
    const sop = aSop({
      profile: { title: ' ' },
      roles: [aRole('Account manager'), aRole('', { id: idOf('r2') })],
      stages: [aStage('', { id: idOf('g1') })],
      tools: [aTool('HubSpot'), aTool('Slack'), aTool('', { id: idOf('t3') })],
    });

    expect(findingsOf(noEmptyNames, sop)).toEqual({
      'sop-1': 'This SOP has no title',
      r2: 'The role of the 2nd lane has no name',
      g1: 'The 1st stage has no name',
      t3: 'The 3rd tool of the list has no name',
    });
  });
});
