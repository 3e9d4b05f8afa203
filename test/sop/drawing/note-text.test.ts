import { describe, expect, it } from 'vitest';
import { LETTERING, widthIn } from '../../../src/sop/drawing/lettering';
import { NOTE_SIDE, noteBox, noteText } from '../../../src/sop/drawing/note-text';

const box = { x: 10, y: 20, width: 180, height: 80 };
const LONG = 'Ask legal before the first call, because the contract of this customer forbids to record anything that is said in it';

describe('a note', () => {
  it('keeps the lines of its author and breaks those that are too long', () => {
    const { lines, spaced } = noteText({ text: `One\n\n${LONG}`, width: 180 });

    expect(lines.slice(0, 2)).toEqual(['One', '']);
    for (const line of lines) expect(widthIn(LETTERING.note)(line)).toBeLessThanOrEqual(180 - 2 * NOTE_SIDE);
    expect(spaced.slice(2).join('')).toBe(LONG);
  });

  it('is as high as it was made, and higher when its words need it', () => {
    expect(noteBox({ ...box, text: 'Call first' })).toEqual(box);
    expect(noteBox({ ...box, text: LONG }).height).toBeGreaterThan(box.height);
    expect(noteBox({ ...box, text: 'word\n'.repeat(10_000) }).height).toBeLessThan(2000);
  });
});
