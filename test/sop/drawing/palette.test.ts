import { describe, expect, it } from 'vitest';
import { contrast, mixed } from '../../../src/sop/drawing/contrast';
import { bandColours, LANE_COLORS, laneColorAt, type ScreenTheme } from '../../../src/sop/drawing/palette';

const THEMES: readonly ScreenTheme[] = ['light', 'dark', 'contrast'];
const GROUND = { light: '#ffffff', dark: '#14181f', contrast: '#000000' };
const CHOICES = [...LANE_COLORS, '#000000', '#ffffff', '#ffff00', '#00ff00', '#0000ff', '#777777', '#AbCdEf'];

describe.each(THEMES)('lane colours in the %s theme', (theme) => {
  it.each(CHOICES)('%s: the name reads on its ground and the border is seen', (color) => {
    const { tint, header, ink, line } = bandColours({ id: 'a', color }, 0, theme);

    expect(contrast(ink, header)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, GROUND[theme])).toBeGreaterThanOrEqual(3);
  });

  it.each(CHOICES)('%s: the band stays so light that text of the theme reads on it', (color) => {
    const text = theme === 'light' ? '#1b2230' : '#eef1f6';
    expect(contrast(text, bandColours({ id: 'a', color }, 0, theme).tint)).toBeGreaterThanOrEqual(7);
  });
});

describe('lanes without a colour of their own', () => {
  it.each(THEMES)('take turns, and in the %s theme neighbours are told apart by a colour-blind eye', (theme) => {
    for (const seen of [deuteranope, protanope, tritanope]) {
      for (let index = 0; index < LANE_COLORS.length - 1; index++) {
        const [one, next] = [index, index + 1].map((at) => seen(bandColours({ id: 'a' }, at, theme).header));
        expect(distance(one ?? [], next ?? []), `${laneColorAt(index)} beside ${laneColorAt(index + 1)}`).toBeGreaterThan(12);
      }
    }
  });

  it('are grey when they hold what has no owner', () => {
    expect(bandColours({ id: '_unassigned' }, 0, 'light')).toEqual(bandColours({ id: 'a', color: 'slate' }, 0, 'light'));
  });

  it('and lanes with a colour that is none get the one of their place', () => {
    for (const color of ['', 'constructor', 'red;x', '#12', 'url(#a)']) {
      expect(bandColours({ id: 'a', color }, 2, 'light')).toEqual(bandColours({ id: 'a' }, 2, 'light'));
    }
  });
});

describe('contrast', () => {
  it('counts as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

type Colour = readonly number[];
const channels = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const through = (matrix: readonly (readonly number[])[]) => (hex: string) =>
  matrix.map((row) => row.reduce((sum, share, index) => sum + share * (channels(hex)[index] ?? 0), 0));

// Machado, Oliveira and Fernandes (2009), full strength.
const deuteranope = through([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]); // biome-ignore format: a matrix
const tritanope = through([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]); // biome-ignore format: a matrix
const protanope = through([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]); // biome-ignore format: a matrix

function distance(a: Colour, b: Colour): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}
