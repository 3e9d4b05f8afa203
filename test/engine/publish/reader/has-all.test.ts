import { describe, expect, it } from 'vitest';
import { hasAll } from '../../../../src/engine/publish/reader/has-all';
import { fold } from '../../../../src/sop/model/fold';

describe('a search on the page', () => {
  it('finds words in any order, without case and accents, also by their beginning', () => {
    const text = fold('5. Übergabe an Café Zürich vorbereiten');

    expect(hasAll(text, 'zurich UBER')).toBe(true);
    expect(hasAll(text, 'café')).toBe(true);
    expect(hasAll(text, 'zurich sales')).toBe(false);
    expect(hasAll(text, '   ')).toBe(false);
  });
});
