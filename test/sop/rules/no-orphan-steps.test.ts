import { describe, expect, it } from 'vitest';
import { noOrphanSteps } from '../../../src/sop/rules/no-orphan-steps';
import { aSop, aTask, connectorsOf, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('no-orphan-steps', () => {
  it('is content when every step is joined to another one', () => {
    const sop = aSop({ steps: [aTask('Qualify'), aTask('Kick off')], connectors: connectorsOf('Qualify > Kick off') });

    expect(findingsOf(noOrphanSteps, sop)).toEqual({});
  });

  it('names the step that no connector touches', () => {
    const sop = aSop({ steps: [aTask('Qualify'), aTask('Kick off'), aTask('Stray')], connectors: connectorsOf('Qualify > Kick off') });

    expect(findingsOf(noOrphanSteps, sop)).toEqual({ stray: '“Stray” is not joined to any other step' });
  });

  it('takes a step that leads only to itself, or to a step that is gone, for one that stands alone', () => {
    const sop = aSop({ steps: [aTask('Loop'), aTask('Lost')], connectors: connectorsOf('Loop > Loop', 'Lost > Gone') });

    expect(Object.keys(findingsOf(noOrphanSteps, sop))).toEqual(['loop', 'lost']);
  });

  it('speaks of a step without a name all the same', () => {
    const sop = aSop({ steps: [aTask(' ', { id: idOf('s1') })] });

    expect(findingsOf(noOrphanSteps, sop)).toEqual({ s1: 'An unnamed step is not joined to any other step' });
  });
});
