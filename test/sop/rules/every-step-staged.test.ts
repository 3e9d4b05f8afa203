import { describe, expect, it } from 'vitest';
import type { StageId } from '../../../src/sop/model/ids';
import { everyStepStaged } from '../../../src/sop/rules/every-step-staged';
import { aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('every-step-staged', () => {
  it('is content when every step is in a stage', () => {
    expect(findingsOf(everyStepStaged, aSop({ steps: [aTask('Qualify')] }))).toEqual({});
  });

  it('names the step that is in no stage, or in one that is gone', () => {
    const sop = aSop({
      steps: [aTask('Qualify'), aTask('Kick off', { stageId: null }), aTask('Review', { stageId: idOf<StageId>('Gone') })],
    });

    expect(findingsOf(everyStepStaged, sop)).toEqual({ 'kick-off': '“Kick off” is in no stage', review: '“Review” is in no stage' });
  });

  it('counts also while there are no stages at all', () => {
    expect(Object.keys(findingsOf(everyStepStaged, aSop({ stages: [], steps: [aTask('Kick off')] })))).toEqual(['kick-off']);
  });
});
