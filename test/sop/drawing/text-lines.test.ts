import { describe, expect, it } from 'vitest';
import { oneLine, textLines } from '../../../src/sop/drawing/text-lines';

const tenEach = (text: string) => text.length * 10;

describe('text broken into lines', () => {
  it('breaks between words and keeps every word', () => {
    expect(textLines('Gather account records', 150, tenEach)).toEqual(['Gather account', 'records']);
    expect(textLines('  Gather\n account\trecords ', 1000, tenEach)).toEqual(['Gather account records']);
  });

  it('breaks a word only when it alone is too wide', () => {
    expect(textLines('a supercalifragilistic word', 100, tenEach)).toEqual(['a', 'supercalif', 'ragilistic', 'word']);
  });

  it('ends in an ellipsis that fits when there is no more room', () => {
    expect(textLines('one two three four', 80, tenEach, 2)).toEqual(['one two', 'three…']);
    for (const line of textLines('abcdefghijklmnopqrstuvwxyz'.repeat(3), 90, tenEach, 2)) expect(tenEach(line)).toBeLessThanOrEqual(90);
  });

  it('is one empty line when there is nothing to say', () => {
    expect(textLines('', 100, tenEach)).toEqual(['']);
    expect(textLines(' \n ', 100, tenEach)).toEqual(['']);
  });

  it('never cuts a character in two, nor hangs in a width that fits none', () => {
    expect(textLines('🤝🤝🤝', 20, tenEach)).toEqual(['🤝', '🤝', '🤝']);
    expect(textLines('abc', 0, tenEach)).toEqual(['a', 'b', 'c']);
  });

  it('is quick on a text as long as a book', () => {
    const started = performance.now();
    textLines('x'.repeat(2_000_000), 100, tenEach, 4);
    textLines('word '.repeat(200_000), 100, tenEach, 4);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('on one line is cut with an ellipsis', () => {
    expect(oneLine('Google Docs', 60, tenEach)).toBe('Googl…');
    expect(oneLine('Zoom', 60, tenEach)).toBe('Zoom');
  });
});
