import { describe, expect, it } from 'vitest';
import { loopsLeadOut } from '../../../src/sop/rules/loops-lead-out';
import { aSop, aTask, connectorsOf } from '../../support/sop-builders';
import { findingsOf } from './findings-of';

describe('loops-lead-out', () => {
  it('is content with a loop that a way leads out of, and with work that simply stops', () => {
    const sop = aSop({ steps: ['A', 'B', 'C'].map((name) => aTask(name)), connectors: connectorsOf('A > B > A', 'B > C') });

    expect(findingsOf(loopsLeadOut, sop)).toEqual({});
  });

  it('tells a loop that nothing leads out of, once, by its first step', () => {
    const sop = aSop({ steps: ['A', 'B', 'C'].map((name) => aTask(name)), connectors: connectorsOf('A > B > C > B') });

    expect(findingsOf(loopsLeadOut, sop)).toEqual({ b: '“B” goes round and round with “C”: no way leads out' });
  });
});
