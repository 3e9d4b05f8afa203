import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/sop/drawing/text-width';

const regular = { size: 12, weight: 400 } as const;
const bold = { size: 14, weight: 700 } as const;

describe('the width of a text', () => {
  it('is the sum of what the font says of its letters, at every size', () => {
    // Arimo: i 455, W 1933 of 2048 in regular; i 569, W 1933 in bold.
    expect(textWidth('i', regular)).toBe((455 / 2048) * 12);
    expect(textWidth('iW', bold)).toBe(((569 + 1933) / 2048) * 14);
    expect(textWidth('iW', { ...bold, size: 28 })).toBe(2 * textWidth('iW', bold));
    expect(textWidth('', bold)).toBe(0);
  });

  it('knows two weights: names are wider in bold', () => {
    expect(textWidth('Gather account records', bold)).toBeGreaterThan(textWidth('Gather account records', { ...bold, weight: 400 }));
  });

  it('is exact for accents, Greek, Cyrillic, Hebrew and Vietnamese, not a guess', () => {
    expect(textWidth('é', bold)).toBe(textWidth('e', bold));
    expect(textWidth('ÀÉÑ', regular)).toBe(textWidth('AEN', regular));
    expect(textWidth('Α', regular)).toBe(textWidth('A', regular)); // the Greek one
    expect(textWidth('а', regular)).toBe(textWidth('a', regular)); // the Cyrillic one
    for (const letter of 'ωжשếỗ') expect(textWidth(letter, regular), letter).toBeLessThan(12);
  });

  it('counts nothing for marks over letters and for what is not seen', () => {
    expect(textWidth('e\u0301', bold)).toBe(textWidth('e', bold));
    expect(textWidth('e\u0331\u200d\ufe0f\u202e\u0007', bold)).toBe(textWidth('e', bold));
  });

  it('is rather too wide than too narrow where the font lacks a sign', () => {
    expect(textWidth('顧客', bold)).toBe(28);
    expect(textWidth('한국', bold)).toBe(28);
    expect(textWidth('ก', bold)).toBe(14);
    expect(textWidth('🤝', bold)).toBeGreaterThan(14 * 1.3);
    expect(textWidth('☎', bold)).toBeGreaterThan(14 * 1.3);
    expect(textWidth('ﾊ', bold)).toBeLessThan(14);
  });
});
