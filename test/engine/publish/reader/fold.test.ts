import { describe, expect, it } from 'vitest';
import { folded, hasAll } from '../../../../src/engine/publish/reader/fold';

describe('a search on the page', () => {
  it('finds words in any order, without case and accents, also by their beginning', () => {
    const text = folded('5. Übergabe an Café Zürich vorbereiten');

    expect(hasAll(text, 'zurich UBER')).toBe(true);
    expect(hasAll(text, 'café')).toBe(true);
    expect(hasAll(text, 'zurich sales')).toBe(false);
    expect(hasAll(text, '   ')).toBe(false);
  });
});
