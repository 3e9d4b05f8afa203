import { widthIn } from '../../../sop/drawing/lettering';
import { bandColours, type Theme } from '../../../sop/drawing/palette';
import { oneLine, textLines } from '../../../sop/drawing/text-lines';
import { laneName, stageName } from '../svg/band-names';
import type { Band } from '../svg/picture-frame';
import type { FlowDrawing } from './flow-drawing';
import type { Span } from './flow-space';
import { HEADS, SMALLEST_TEXT } from './room';
import type { AxisMap } from './squeeze';
import type { Tile } from './tiles';

const NAME = widthIn({ size: 13, weight: 700 });
const SMALL_NAME = widthIn({ size: SMALLEST_TEXT, weight: 400 });
const NAME_LINE = 17;
/** Left of a name that stands beside its band, and in a column; and both sides of a column. */
const BESIDE = 24;
const ABOVE = 24;
/** A name needs as much to be worth writing. */
const NARROWEST = 44;
/** From here on a lane is written in full size. */
const FULL = 40;
/** Cuts keep a little beside lines, so a row may hold a strip of a neighbour that is none of its own. */
const STRIP = 16;

interface BandRoom {
  readonly tile: Tile;
  readonly theme: Theme;
  /** What the strips reach over at both ends of the tile, for marks. */
  readonly before: number;
  readonly after: number;
}

/** The lanes of a tile, as its map has them; the first begins at 0. */
export function lanesIn({ sop, lanes }: FlowDrawing, map: AxisMap, { tile, theme, before, after }: BandRoom): readonly Band[] {
  const beside = sop.profile.direction === 'right';
  const shown = inside(lanes, tile.across);
  return shown.map(({ id, start, end }, index): Band => {
    const isLast = index === shown.length - 1;
    const from = index === 0 ? 0 : before + map.at(start);
    const size = before + (isLast ? map.length + after : map.at(end)) - from;
    const { name, caption } = laneName(sop, id);
    const small = size < FULL;
    const band = sop.drawing.lanes.get(id);
    const colours = bandColours(band ?? { id }, [...sop.drawing.lanes.keys()].indexOf(id), theme);
    return {
      table: 'roles',
      id,
      ...(beside ? namesBeside(name, size, HEADS.right.lane - BESIDE, small) : namesAbove(name, size, small)),
      caption: size < 2 * FULL ? '' : caption,
      start: from,
      size,
      colours,
      title: name,
      small,
    };
  });
}

/** The stages of a tile; one that began in a row before says so. The first begins at 0. */
export function stagesIn({ sop, stages }: FlowDrawing, { tile, theme, before, after }: BandRoom): readonly Band[] {
  const beside = sop.profile.direction === 'down';
  const shown = inside(stages, tile.along);
  return shown.map(({ id, start, end }, index): Band => {
    const isLast = index === shown.length - 1;
    const from = index === 0 ? 0 : before + start - tile.along.start;
    const size = before + (isLast ? tile.along.end + after : end) - tile.along.start - from;
    const goesOn = start < tile.along.start - STRIP;
    const name = `${stageName(sop, id)}${goesOn ? ' (continued)' : ''}`;
    const band = sop.drawing.stages.get(id);
    return {
      table: 'stages',
      id,
      ...(beside ? { lines: [] } : namesAbove(name, size, false)),
      caption: '',
      start: from,
      size,
      colours: band?.color === undefined ? null : bandColours(band, [...sop.drawing.stages.keys()].indexOf(id), theme),
      title: name,
    };
  });
}

function inside<B extends Span>(bands: readonly B[], { start, end }: Span): readonly B[] {
  return bands.filter((band) => band.start < end - STRIP && band.end > start + STRIP);
}

function namesBeside(name: string, size: number, width: number, small: boolean): { readonly lines: readonly string[] } {
  if (small) return { lines: [oneLine(name, width, SMALL_NAME)] };
  return { lines: textLines(name, width, NAME, Math.max(1, Math.floor((size - 16) / NAME_LINE))) };
}

function namesAbove(name: string, size: number, small: boolean): { readonly lines: readonly string[] } {
  if (size < NARROWEST) return { lines: [] };
  return { lines: small ? [oneLine(name, size - ABOVE, SMALL_NAME)] : textLines(name, size - ABOVE, NAME, 2) };
}

/** How high the names above columns are. */
export function headHeight(columns: readonly Band[]): number {
  return columns.reduce(
    (most, band) => Math.max(most, 13 + NAME_LINE * (Math.max(1, band.lines.length) + (band.caption === '' ? 0 : 1))),
    0,
  );
}
