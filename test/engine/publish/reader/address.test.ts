import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/engine/publish/reader/address';

describe('a deep link', () => {
  it.each([
    { step: 'approve-discount', role: 'am', walk: false },
    { step: null, role: 'am', walk: false },
    { step: 's_1', role: null, walk: true },
    { step: null, role: null, walk: true },
  ])('to %o reads as it was written', (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  it('is what people write by hand, in any order', () => {
    expect(readAddress('#role=am&step=approve-discount')).toEqual({ step: 'approve-discount', role: 'am', walk: false });
  });

  it.each(['', '#', '#roles', '#step-x', '#step=', '#step=<img>', '#step=a b', `#step=${'x'.repeat(65)}`])('is none in %j', (hash) => {
    expect(readAddress(hash)).toBeNull();
  });
});
