import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hexOf, sha256 } from '../../../src/sop/model/sha-256';

const known = (input: string | Uint8Array) => createHash('sha256').update(input).digest('hex');

describe('SHA-256', () => {
  it('is what every other program says, for every length around the edges of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'Übergabe → done. '.repeat(20).slice(0, length);
      expect(hexOf(sha256(text)), `${length}`).toBe(known(text));
    }
  });

  it('is the same for bytes and for long texts', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) & 255);
    expect(hexOf(sha256(bytes))).toBe(known(bytes));
  });
});
