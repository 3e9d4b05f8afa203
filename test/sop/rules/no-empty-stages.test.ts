import { describe, expect, it } from 'vitest';
import { noEmptyStages } from '../../../src/sop/rules/no-empty-stages';
import { aSop, aStage, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-empty-stages', () => {
  it('is content when something happens in every stage', () => {
    expect(findingsOf(noEmptyStages, aSop({ steps: [aTask('Kick off')] }))).toEqual({});
  });

  it('names the stage in which nothing happens', () => {
    const sop = aSop({ stages: [aStage('Onboarding'), aStage('Renewal'), aStage('', { id: idOf('g3') })], steps: [aTask('Kick off')] });

    expect(findingsOf(noEmptyStages, sop)).toEqual({ renewal: 'The stage “Renewal” is empty', g3: 'The stage without a name is empty' });
  });

  it('is silent while there is no step at all', () => {
    expect(findingsOf(noEmptyStages, aSop())).toEqual({});
  });
});
