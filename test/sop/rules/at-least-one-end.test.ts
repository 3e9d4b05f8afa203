import { describe, expect, it } from 'vitest';
import { atLeastOneEnd } from '../../../src/sop/rules/at-least-one-end';
import { anEnd, aSop, aTask } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('at-least-one-end', () => {
  it('is content with one end and with several', () => {
    expect(findingsOf(atLeastOneEnd, aSop({ steps: [anEnd('Won')] }))).toEqual({});
    expect(findingsOf(atLeastOneEnd, aSop({ steps: [anEnd('Won'), anEnd('Lost')] }))).toEqual({});
  });

  it('names the SOP that has none', () => {
    expect(findingsOf(atLeastOneEnd, aSop({ steps: [aTask('Qualify')] }))).toEqual({ 'sop-1': '“Account management” has no end' });
    expect(findingsOf(atLeastOneEnd, aSop({ profile: { title: '' } }))).toEqual({ 'sop-1': 'This SOP has no end' });
  });
});
