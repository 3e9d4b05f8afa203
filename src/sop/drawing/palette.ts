import { UNASSIGNED } from '../model/drawing';
import { HEX_COLOUR, mixed, readableOn } from './contrast';

/** What a picture is drawn for. */
export type Theme = 'light' | 'dark';
/** A screen also has a ground for those who need all the contrast there is. */
export type ScreenTheme = Theme | 'contrast';

/** The colours of one lane or stage. `ink` reads on `header` and on `tint` with at least 4.5:1, for high contrast 7:1. */
export interface BandColours {
  /** The ground of the band itself, light enough for cards and connectors. */
  readonly tint: string;
  /** The ground of its name. */
  readonly header: string;
  /** Its name. */
  readonly ink: string;
  /** Its border and the bar at its side; at least 3:1 on the canvas, for high contrast 4.5:1. */
  readonly line: string;
}

/**
 * The names a person can choose for a lane or a stage, in the order that bands without a choice take them: the order in which
 * neighbours stay apart for colour-blind eyes of all three kinds (a test measures it). `slate` is also for what has no owner or stage.
 */
export const LANE_COLORS = ['blue', 'amber', 'teal', 'indigo', 'orange', 'plum', 'green', 'sky', 'rose', 'slate'] as const;
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

interface Recipe {
  readonly ground: string;
  /** Where a colour is moved to until it can be read. */
  readonly end: string;
  /** How much of a colour stands in the tint, and in the ground of the name. */
  readonly tint: number;
  readonly header: number;
  /** The contrast of a name with its ground, and of a border with the canvas. */
  readonly ink: number;
  readonly line: number;
}

const RECIPES: { readonly [T in ScreenTheme]: Recipe } = {
  light: { ground: '#ffffff', end: '#000000', tint: 0.07, header: 0.17, ink: 6, line: 3.2 },
  dark: { ground: '#14181f', end: '#ffffff', tint: 0.1, header: 0.26, ink: 6, line: 3.2 },
  contrast: { ground: '#000000', end: '#ffffff', tint: 0.14, header: 0.3, ink: 8, line: 5 },
};

/** True when a file's colour is one of ours. */
export function isLaneColor(color: string): color is LaneColor {
  return Object.hasOwn(BASE, color);
}

/** The name that a band without a choice of its own takes, by its place in the table. */
export function laneColorAt(index: number): LaneColor {
  return LANE_COLORS[index % (LANE_COLORS.length - 1)] ?? 'slate';
}

/** The colours of a band. A colour that is neither in the palette nor `#rrggbb` counts as none. */
export function bandColours(band: { readonly id: string; readonly color?: string }, index: number, theme: ScreenTheme): BandColours {
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

function coloursOf(base: string, theme: ScreenTheme): BandColours {
  const { ground, end, ...recipe } = RECIPES[theme];
  const header = mixed(base, ground, recipe.header);
  return {
    tint: mixed(base, ground, recipe.tint),
    header,
    ink: readableOn(header, base, end, recipe.ink),
    line: readableOn(ground, base, end, recipe.line),
  };
}
