import { describe, expect, it } from 'vitest';
import { breakText, oneLine, textLines } from '../../../src/sop/drawing/text-lines';

const tenEach = (text: string) => text.length * 10;

describe('text broken into lines', () => {
  it('breaks between words and keeps every word', () => {
    expect(textLines('Gather account records', 150, tenEach)).toEqual(['Gather account', 'records']);
    expect(textLines('  Gather\n account\trecords ', 1000, tenEach)).toEqual(['Gather account records']);
  });

  it('breaks a word only when it alone is too wide', () => {
    expect(textLines('a supercalifragilistic word', 100, tenEach)).toEqual(['a', 'supercalif', 'ragilistic', 'word']);
  });

  it('breaks after the hyphen or slash of a compound, but never in e-mail, 24/7 or a number', () => {
    expect(textLines('customer-facing sales/marketing', 100, tenEach)).toEqual(['customer-', 'facing', 'sales/', 'marketing']);
    expect(textLines('an e-mail -24 24/7', 70, tenEach)).toEqual(['an', 'e-mail', '-24', '24/7']);
  });

  it('breaks between signs of the East, but not before a full stop or after a bracket', () => {
    expect(textLines('顧客の記録。集め', 50, tenEach)).toEqual(['顧客の記', '録。集め']);
    expect(textLines('顧客「記録」集', 30, tenEach)).toEqual(['顧客', '「記', '録」集']);
    expect(textLines('CRM 顧客の記録', 60, tenEach)).toEqual(['CRM 顧客', 'の記録']);
  });

  it('leaves no letter or two of a broken word alone', () => {
    expect(textLines('abcdefghijklmnopqrstu', 200, tenEach)).toEqual(['abcdefghijklmnopq', 'rstu']);
  });

  it('heeds that each line may have a width of its own', () => {
    expect(textLines('one two three four five', (line) => [40, 140, 60][line] ?? 0, tenEach)).toEqual(['one', 'two three four', 'five']);
  });

  it('can be read and copied as it was written', () => {
    const { spaced, isCut, splitsWords } = breakText('The customer-facing donaudampfschifffahrt ends', 110, tenEach);

    expect(spaced.join('')).toBe('The customer-facing donaudampfschifffahrt ends');
    expect({ isCut, splitsWords }).toEqual({ isCut: false, splitsWords: true });
    expect(breakText('one two three', 80, tenEach, 1)).toMatchObject({ isCut: true, splitsWords: false });
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

  it('does not hang on a text as long as a book', () => {
    const started = performance.now();
    textLines('x'.repeat(2_000_000), 100, tenEach, 4);
    textLines('word '.repeat(200_000), 100, tenEach, 4);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('on one line is cut with an ellipsis', () => {
    expect(oneLine('Google Docs', 60, tenEach)).toBe('Googl…');
    expect(oneLine('Zoom', 60, tenEach)).toBe('Zoom');
  });
});
