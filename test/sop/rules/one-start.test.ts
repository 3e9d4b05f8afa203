import { describe, expect, it } from 'vitest';
import { oneStart } from '../../../src/sop/rules/one-start';
import { aSop, aStart, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('one-start', () => {
  it('is content with exactly one start', () => {
    expect(findingsOf(oneStart, aSop({ steps: [aStart('Deal is won'), aTask('Qualify')] }))).toEqual({});
  });

  it('names the SOP that has none, also the one without any step', () => {
    const expected = { 'sop-1': '“Account management” has no start' };

    expect(findingsOf(oneStart, aSop({ steps: [aTask('Qualify')] }))).toEqual(expected);
    expect(findingsOf(oneStart, aSop())).toEqual(expected);
  });

  it('names every start after the first one', () => {
    const sop = aSop({ steps: [aStart('Deal is won'), aTask('Qualify'), aStart('Account is inherited'), aStart('Merger')] });

    expect(findingsOf(oneStart, sop)).toEqual({
      'account-is-inherited': '“Account is inherited” is one start too many: “Deal is won” is there already',
      merger: '“Merger” is one start too many: “Deal is won” is there already',
    });
  });
});
