import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../src/sop/rules/short-names';
import { aSop, aTask, idOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('short-names', () => {
  it('is content with eight words', () => {
    expect(findingsOf(shortNames, aSop({ steps: [aTask('Send the report to all of the clients')] }))).toEqual({});
  });

  it('names the step with nine, and counts no dashes', () => {
    expect(findingsOf(shortNames, aSop({ steps: [aTask('Send the report – to all of the new clients', { id: idOf('s') })] }))).toEqual({
      s: '“Send the report – to all of the new clients” has 9 words, 8 are enough for a name',
    });
  });
});
