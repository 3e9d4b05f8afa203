import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/sop/drawing/contrast';

const CSS = readFileSync('src/studio/ui/tokens.css', 'utf8');

/** The colours of a theme by name; the dark one begins with what the light one says. */
function tokens(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = CSS.split(':root[data-theme');
  const found = [
    ...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g),
    ...(theme === 'dark' ? dark.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g) : []),
  ];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

const TEXT_ON: readonly (readonly [ink: string, ground: string])[] = [
  ...['ground', 'surface', 'surface-sunken', 'surface-hover', 'accent-soft', 'canvas', 'good-soft', 'warning-soft', 'danger-soft'].map(
    (ground) => ['ink', ground] as const,
  ),
  ...['ground', 'surface', 'surface-sunken', 'surface-hover', 'canvas'].map((ground) => ['ink-soft', ground] as const),
  ...['accent', 'accent-hover'].map((ground) => ['accent-ink', ground] as const),
  ['accent', 'surface'],
  ['danger', 'surface'],
  ['danger', 'danger-soft'],
  ['warning', 'warning-soft'],
  ['good', 'good-soft'],
  ['good', 'surface'],
];

const LINES_ON: readonly (readonly [line: string, ground: string])[] = [
  ['connector', 'canvas'],
  ['line-strong', 'surface'],
  ['focus', 'canvas'],
  ['focus', 'surface'],
  ['accent', 'canvas'],
  ['danger', 'canvas'],
  ['good', 'canvas'],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = tokens(theme);
  const of = (name: string) => colours.get(name) ?? 'missing';

  it.each(TEXT_ON)('%s reads on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES_ON)('%s is seen on %s', (line, ground) => {
    expect(contrast(of(line), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
