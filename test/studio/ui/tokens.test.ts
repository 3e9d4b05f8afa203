import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/sop/drawing/contrast';
import { bandColours, LANE_COLORS } from '../../../src/sop/drawing/palette';
import { THEMES, type Theme } from '../../../src/studio/ui/theme';

const CSS = readFileSync('src/studio/ui/tokens.css', 'utf8');

/** The colours of a theme by name; each begins with what the light one says. */
function tokens(theme: Theme): ReadonlyMap<string, string> {
  const blockOf = (selector: string) => CSS.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const found = [blockOf(':root'), blockOf(`:root[data-theme="${theme}"]`)].flatMap((block) => [
    ...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g),
  ]);
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

const GROUNDS = ['ground', 'surface', 'surface-sunken', 'surface-hover', 'canvas'];
const SOFT = ['accent-soft', 'approval-soft', 'good-soft', 'warning-soft', 'danger-soft'];

const TEXT_ON: readonly (readonly [ink: string, ground: string])[] = [
  ...[...GROUNDS, ...SOFT].map((ground) => ['ink', ground] as const),
  // Owner and glyph of a step stand on the ground of its kind.
  ...[...GROUNDS, ...SOFT].map((ground) => ['ink-soft', ground] as const),
  ...['accent', 'accent-hover'].map((ground) => ['accent-ink', ground] as const),
  ...['accent', 'danger', 'warning', 'good'].map((ink) => [ink, 'surface'] as const),
  ['accent', 'surface-hover'],
  ['danger', 'danger-soft'],
  ['warning', 'warning-soft'],
  ['good', 'good-soft'],
  ['note-ink', 'note'],
];

/** Borders, icons and connectors, and what the focus and the selection are seen by. */
const LINES_ON: readonly (readonly [line: string, ground: string])[] = [
  ...['canvas', 'surface', 'ground'].flatMap((ground) =>
    ['connector', 'line-strong', 'accent', 'approval', 'danger', 'good', 'warning'].map((line) => [line, ground] as const),
  ),
  ['line-strong', 'surface-sunken'],
  ['note-line', 'canvas'],
];

/** As a person can colour a lane: from the palette, or anyhow by a file. */
const LANES = [...LANE_COLORS, '#000000', '#ffffff', '#ffff00', '#00ff00', '#0000ff', '#ff0000', '#777777'];

const WANTED: { readonly [T in Theme]: { readonly text: number; readonly line: number } } = {
  light: { text: 4.5, line: 3 },
  dark: { text: 4.5, line: 3 },
  contrast: { text: 7, line: 4.5 },
};

describe.each(THEMES)('in the %s theme', (theme) => {
  const colours = tokens(theme);
  const of = (name: string) => colours.get(name) ?? 'missing';
  const wanted = WANTED[theme];

  it.each(TEXT_ON)('%s reads on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(wanted.text);
  });

  it.each(LINES_ON)('%s is seen on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(wanted.line);
  });

  it.each([...GROUNDS, ...SOFT, 'note'])('the focus is seen on %s', (ground) => {
    expect(contrast(of('focus'), of(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(LANES)('a lane coloured %s lets its name be read, and connectors, selection and focus be seen', (color) => {
    const { tint, header, ink, line } = bandColours({ id: 'a', color }, 0, theme);

    for (const ground of [tint, header]) expect(contrast(ink, ground), 'name').toBeGreaterThanOrEqual(wanted.text);
    for (const name of ['connector', 'accent', 'good', 'danger']) {
      expect(contrast(of(name), tint), name).toBeGreaterThanOrEqual(wanted.line);
    }
    for (const ground of [tint, header]) expect(contrast(of('focus'), ground), 'focus').toBeGreaterThanOrEqual(3);
    expect(contrast(line, of('canvas')), 'border').toBeGreaterThanOrEqual(wanted.line);
    expect(contrast(of('ink'), tint), 'text').toBeGreaterThanOrEqual(7);
  });
});

describe('in the contrast theme', () => {
  const colours = tokens('contrast');

  it.each(GROUNDS)('even the thinnest line is seen on %s', (ground) => {
    expect(contrast(colours.get('line') ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
