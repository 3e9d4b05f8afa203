import { describe, expect, it } from 'vitest';
import { labelBox } from '../../../src/sop/drawing/label-box';
import { labelOf, labelSize } from '../../../src/sop/drawing/label-size';
import { LETTERING, widthIn } from '../../../src/sop/drawing/lettering';

const widthOf = widthIn(LETTERING.label);

describe('the room of a connector’s label', () => {
  it('is that of its words and a little around them', () => {
    const size = labelSize('Approved');

    expect(size).toMatchObject({ width: Math.ceil(widthOf('Approved')) + 12, height: 18 });
    expect(labelSize('')).toBeNull();
    expect(labelSize(' \n')).toBeNull();
  });

  it('grows by lines of about the same length, so that the gap between two steps need not be as long as a sentence', () => {
    const { text, width, height } = labelSize('The customer wants changes to the scope') ?? { text: { lines: [] }, width: 0, height: 0 };
    const widths = text.lines.map(widthOf);

    expect(text.lines).toEqual(['The customer wants', 'changes to the scope']);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width - 12);
    expect(height).toBe(33);
  });

  it('is never more than four lines, whatever is written', () => {
    for (const words of ['word '.repeat(80), 'w'.repeat(400), 'x'.repeat(100_000)]) {
      const { text, width } = labelSize(words) ?? { text: { lines: [] }, width: 0 };

      expect(text.lines).toHaveLength(4);
      expect(text.lines.at(-1)).toMatch(/…$/);
      expect(width).toBeLessThanOrEqual(156);
    }
  });

  it('is kept on the line, near the step that it leaves', () => {
    const box = labelBox([[100, 100], [400, 100]], 'Yes'); // biome-ignore format: two points read best on one line

    expect(box?.x).toBeGreaterThanOrEqual(100);
    expect(box === undefined ? 0 : box.y + box.height / 2).toBe(100);
    expect(labelBox([[0, 0], [9, 0]], '')).toBeUndefined(); // biome-ignore format: two points read best on one line
  });

  it('is for its own words, else for the outcome', () => {
    expect(labelOf({ label: ' Yes, cleared ', outcome: 'yes' })).toBe('Yes, cleared');
    expect(labelOf({ label: '', outcome: 'rejected' })).toBe('rejected');
    expect(labelOf({ label: '', outcome: null })).toBe('');
  });
});
