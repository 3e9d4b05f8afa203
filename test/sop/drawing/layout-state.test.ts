import { describe, expect, it } from 'vitest';
import { type LayoutState, readSizes, readState, withSize, writeState } from '../../../src/sop/drawing/layout-state';

const STATE: LayoutState = {
  steps: new Map([
    ['call', { column: 0, row: 1, lane: 'sales', stage: 'first' }],
    ['offer', { column: 2, row: 0, lane: 'finance', stage: '' }],
  ]),
  connectors: new Map([
    ['c1', { back: false, across: true }],
    ['c2', { back: true, across: false }],
  ]),
  sizes: new Map([['sales', 240]]),
};

describe('what a layout leaves in the file for the next one', () => {
  it('is read back as it was written, also after a journey through JSON', () => {
    expect(readState(JSON.parse(JSON.stringify(writeState(STATE))))).toEqual(STATE);
  });

  it('is short: sizes are told only where a person gave some', () => {
    expect(writeState({ ...STATE, sizes: new Map() })).toEqual({
      version: 1,
      steps: { call: [0, 1, 'sales', 'first'], offer: [2, 0, 'finance', ''] },
      connectors: ['c1', 'c2'],
      back: ['c2'],
      across: ['c1'],
    });
  });

  it('counts for nothing where there is none, or where a later version wrote it', () => {
    expect(readState({})).toBeNull();
    expect(readState({ ...writeState(STATE), version: 2 })).toBeNull();
    expect(readState({ version: 1, steps: 'none' })).toBeNull();
    expect(readState({ version: 1, steps: null })).toBeNull();
  });

  it('is read without whatever is odd in it', () => {
    const odd = {
      ...writeState(STATE),
      steps: {
        call: [0, 1, 'sales', 'first'],
        a: [-1, 0, 's', 't'],
        b: [0.5, 0, 's', 't'],
        c: [0, 0, 1, 't'],
        d: 'x',
        e: [1e9, 0, 's', 't'],
      },
      connectors: ['c1', 7, null],
      back: 'c1',
      sizes: { sales: 240, legal: -4, finance: 'wide', delivery: Number.NaN, product: 1e9 },
    };

    expect(readState(odd)).toEqual({
      steps: new Map([['call', { column: 0, row: 1, lane: 'sales', stage: 'first' }]]),
      connectors: new Map([['c1', { back: false, across: true }]]),
      sizes: new Map([['sales', 240]]),
    });
  });
});

describe('a size that a person gave to a lane', () => {
  it('is kept beside the rest, also where no layout has been made yet', () => {
    expect(readSizes(withSize({}, 'sales', 300))).toEqual(new Map([['sales', 300]]));
    expect(readState(withSize(writeState(STATE), 'legal', 200))).toEqual({
      ...STATE,
      sizes: new Map([
        ['sales', 240],
        ['legal', 200],
      ]),
    });
  });

  it('takes the place of one that was given before', () => {
    expect(readSizes(withSize(withSize({ sizes: null }, 'sales', 300), 'sales', 320))).toEqual(new Map([['sales', 320]]));
  });
});
