import { UNASSIGNED } from '../model/drawing';
import { HEX_COLOUR, mixed, readableOn } from './contrast';

export type Theme = 'light' | 'dark';

/** The colours of one lane or stage. `ink` reads on `header` and on `tint` with at least 4.5:1. */
export interface BandColours {
  /** The ground of the band itself, light enough for cards and connectors. */
  readonly tint: string;
  /** The ground of its name. */
  readonly header: string;
  /** Its name. */
  readonly ink: string;
  /** Its border and the bar at its side; at least 3:1 on the canvas. */
  readonly line: string;
}

/**
 * The names a person can choose for a lane or a stage, in the order that bands without a choice take them: the order in which
 * neighbours stay apart best for red-green blind eyes (a test measures it). `slate` is also for what has no owner or stage.
 */
export const LANE_COLORS = ['blue', 'amber', 'teal', 'sky', 'orange', 'plum', 'green', 'indigo', 'rose', 'slate'] as const;
export type LaneColor = (typeof LANE_COLORS)[number];

const BASE: { readonly [Name in LaneColor]: string } = {
  blue: '#2f6fd6',
  amber: '#d99a00',
  teal: '#0b8f8a',
  plum: '#a64aa6',
  sky: '#2ea3dd',
  orange: '#d9641a',
  green: '#5c9a2f',
  indigo: '#5b57c9',
  rose: '#cf4a6b',
  slate: '#64748b',
};

const GROUND: { readonly [T in Theme]: string } = { light: '#ffffff', dark: '#14181f' };
const END: { readonly [T in Theme]: string } = { light: '#000000', dark: '#ffffff' };
const TINT: { readonly [T in Theme]: number } = { light: 0.07, dark: 0.1 };
const HEADER: { readonly [T in Theme]: number } = { light: 0.17, dark: 0.26 };

/** True when a file's colour is one of ours. */
export function isLaneColor(color: string): color is LaneColor {
  return Object.hasOwn(BASE, color);
}

/** The name that a band without a choice of its own takes, by its place in the table. */
export function laneColorAt(index: number): LaneColor {
  return LANE_COLORS[index % (LANE_COLORS.length - 1)] ?? 'slate';
}

/** The colours of a band. A colour that is neither in the palette nor `#rrggbb` counts as none. */
export function bandColours(band: { readonly id: string; readonly color?: string }, index: number, theme: Theme): BandColours {
  const key = `${theme} ${baseOf(band, index)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const colours = coloursOf(baseOf(band, index), theme);
  if (made.size < 500) made.set(key, colours);
  return colours;
}

const made = new Map<string, BandColours>();

function baseOf(band: { readonly id: string; readonly color?: string }, index: number): string {
  const chosen = band.color ?? '';
  if (isLaneColor(chosen)) return BASE[chosen];
  if (HEX_COLOUR.test(chosen)) return chosen.toLowerCase();
  return BASE[band.id === UNASSIGNED ? 'slate' : laneColorAt(index)];
}

function coloursOf(base: string, theme: Theme): BandColours {
  const header = mixed(base, GROUND[theme], HEADER[theme]);
  return {
    tint: mixed(base, GROUND[theme], TINT[theme]),
    header,
    ink: readableOn(header, base, END[theme], 6),
    line: readableOn(GROUND[theme], base, END[theme], 3.2),
  };
}
