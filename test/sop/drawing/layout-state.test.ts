import { describe, expect, it } from 'vitest';
import {
  isLaidOut,
  type LayoutState,
  NO_SIZES,
  NOTHING_DRAWN,
  readSizes,
  readState,
  withoutSizes,
  withSize,
  writeState,
} from '../../../src/sop/drawing/layout-state';

const STATE: LayoutState = {
  steps: new Map([
    ['call', { column: 0, row: 1, lane: 'sales', stage: 'first' }],
    ['offer', { column: 2, row: 0, lane: 'finance', stage: '' }],
  ]),
  connectors: new Map([
    ['c1', { back: false, across: true }],
    ['c2', { back: true, across: false }],
  ]),
  sizes: { lanes: new Map([['sales', 240]]), stages: new Map([['first', 500]]) },
};

describe('what a layout leaves in the file for the next one', () => {
  it('is read back as it was written, also after a journey through JSON', () => {
    expect(readState(JSON.parse(JSON.stringify(writeState(STATE))))).toEqual(STATE);
  });

  it('is short: sizes are told only where a person gave some', () => {
    expect(writeState({ ...STATE, sizes: NO_SIZES })).toEqual({
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
      laneSizes: { sales: 240, legal: -4, finance: 'wide', delivery: Number.NaN, product: 1e9 },
      stageSizes: 'none',
    };

    expect(readState(odd)).toEqual({
      steps: new Map([['call', { column: 0, row: 1, lane: 'sales', stage: 'first' }]]),
      connectors: new Map([['c1', { back: false, across: true }]]),
      sizes: { lanes: new Map([['sales', 240]]), stages: new Map() },
    });
  });
});

describe('a size that a person gave to a lane or a stage', () => {
  it('is kept beside the rest, also where no layout has been made yet', () => {
    expect(readSizes(withSize({}, 'lanes', 'sales', 300))).toEqual({ lanes: new Map([['sales', 300]]), stages: new Map() });
    expect(readState(withSize(writeState(STATE), 'lanes', 'legal', 200))).toEqual({
      ...STATE,
      sizes: {
        ...STATE.sizes,
        lanes: new Map([
          ['sales', 240],
          ['legal', 200],
        ]),
      },
    });
  });

  it('takes the place of one that was given before', () => {
    expect(readSizes(withSize(withSize({ stageSizes: null }, 'stages', 'first', 300), 'stages', 'first', 320)).stages).toEqual(
      new Map([['first', 320]]),
    );
  });

  it('is forgotten where it would mean something else', () => {
    expect(withoutSizes(writeState(STATE))).toEqual(writeState({ ...STATE, sizes: NO_SIZES }));
  });
});

describe('a drawing', () => {
  it('is known as one that a layout made, also when nothing is in it yet', () => {
    expect(isLaidOut(writeState(STATE))).toBe(true);
    expect(isLaidOut(NOTHING_DRAWN)).toBe(true);
    expect(isLaidOut({})).toBe(false);
  });
});
