import { describe, expect, it } from 'vitest';
import { chipRow } from '../../../src/sop/drawing/chip-row';
import { LETTERING, widthIn } from '../../../src/sop/drawing/lettering';

const NAMES = ['HubSpot', 'Google Workspace', 'Zoom', 'Salesforce Service Cloud', 'Jira', 'DocuSign'];
const widthOf = widthIn(LETTERING.chip);

describe('the tools on a card', () => {
  it('stand side by side in one row, each name inside of its chip', () => {
    for (const width of [72, 100, 153, 176, 256]) {
      for (let count = 1; count <= NAMES.length; count += 1) {
        const { chips, rest } = chipRow(NAMES.slice(0, count), width);
        const all = rest === null ? chips : [...chips, rest];

        expect(all.at(0)?.x).toBe(0);
        for (const chip of all) expect(widthOf(chip.text), chip.text).toBeLessThanOrEqual(chip.width - 12);
        all.slice(1).forEach((chip, index) => {
          expect(chip.x).toBeGreaterThanOrEqual((all[index]?.x ?? 0) + (all[index]?.width ?? 0) + 4);
        });
        const last = all.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0), `${count} in ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it('lose letters before they lose a tool, and what has no room is counted', () => {
    expect(chipRow(NAMES.slice(0, 3), 176).chips.map(({ text }) => text)).toEqual(['HubSpot', expect.stringMatching(/^Goo.*…$/), 'Zoom']);
    expect(chipRow(NAMES, 100)).toMatchObject({ chips: [{}], rest: { text: '+5' } });
  });

  it('stand in the middle where the name does', () => {
    const { chips } = chipRow(['Zoom'], 200, true);

    expect((chips[0]?.x ?? 0) + (chips[0]?.width ?? 0) / 2).toBe(100);
  });
});
