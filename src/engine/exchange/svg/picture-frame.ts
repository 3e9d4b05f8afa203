import { drawingBounds } from '../../../sop/drawing/cells';
import { routeOf } from '../../../sop/drawing/direct-route';
import { widthIn } from '../../../sop/drawing/lettering';
import { noteBox } from '../../../sop/drawing/note-text';
import { type BandColours, bandColours, type Theme } from '../../../sop/drawing/palette';
import { breakText, type WidthOf } from '../../../sop/drawing/text-lines';
import type { Rect } from '../../../sop/model/drawing';
import type { SopDocument } from '../../../sop/model/sop-document';
import { laneName, stageName } from './band-names';
import { type Legend, layLegend } from './lay-legend';

const MARGIN = 24;
const ROW_HEADER = 156;
const COLUMN_LINE = 17;
const TITLE_LINE = 30;
const SUBTITLE_LINE = 18;
const NARROWEST = 520;
const MOST_COLUMN_LINES = 4;

const titleWidth = widthIn({ size: 22, weight: 700 });
const subtitleWidth = widthIn({ size: 13, weight: 400 });
const bandWidth = widthIn({ size: 13, weight: 700 });
/** Lines with the spaces that stood at their breaks. */
const written = (text: string, room: number, widthOf: WidthOf, most: number) => breakText(text, room, widthOf, most).spaced;

/** A lane or a stage as a picture shows it. */
export interface Band {
  readonly table: 'roles' | 'stages';
  readonly id: string;
  readonly lines: readonly string[];
  /** A word below the name, such as "Customer". */
  readonly caption: string;
  readonly start: number;
  readonly size: number;
  /** Null: a stage without a colour of its own. */
  readonly colours: BandColours | null;
  /** The whole name, where its lines may not hold all of it. */
  readonly title?: string;
  /** Written small, because the band is thin. */
  readonly small?: boolean;
}

/** What bands and their names need to be painted. */
export type MatrixFrame = Pick<PictureFrame, 'matrix' | 'rows' | 'columns' | 'rowHeader' | 'columnHeader'>;

/** Where everything around the drawing goes. Rows are lanes when the SOP runs to the right, else stages. */
export interface PictureFrame {
  readonly whole: Rect;
  readonly matrix: Rect;
  readonly rows: readonly Band[];
  readonly columns: readonly Band[];
  readonly rowHeader: Rect;
  readonly columnHeader: Rect;
  readonly title: { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly lineHeight: number };
  readonly subtitle: { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly lineHeight: number };
  readonly legend: Legend & { readonly x: number; readonly y: number };
}

/** Measures a whole picture of an SOP. */
export function pictureFrame(
  sop: SopDocument,
  theme: Theme,
  options: { readonly legend: boolean; readonly subtitle: string },
): PictureFrame {
  const matrix = matrixOf(sop);
  const right = sop.profile.direction === 'right';
  const lanes = lanesOf(sop, theme, right ? ROW_HEADER - 24 : null);
  const stages = stagesOf(sop, theme, right ? null : ROW_HEADER - 24);
  const [rows, columns] = right ? [lanes, stages] : [stages, lanes];
  const inner = drawn(sop, matrix);

  const rowHeader = {
    x: inner.x - (rows.length > 0 ? ROW_HEADER : 0),
    y: matrix.y,
    width: rows.length > 0 ? ROW_HEADER : 0,
    height: matrix.height,
  };
  const left = rowHeader.x;
  const width = Math.max(inner.x + inner.width - left, NARROWEST);
  const columnHeight = columns.reduce(
    (most, band) => Math.max(most, 20 + COLUMN_LINE * (band.lines.length + (band.caption === '' ? 0 : 1))),
    0,
  );
  const columnHeader = { x: matrix.x, y: inner.y - columnHeight, width: matrix.width, height: columnHeight };
  const title = written(sop.profile.title || 'Untitled SOP', width, titleWidth, 3);
  const subtitle = written(options.subtitle, width, subtitleWidth, 3);
  const legend = layLegend(sop, options.legend, width);

  const subtitleTop = columnHeader.y - 14 - subtitle.length * SUBTITLE_LINE;
  const top = subtitleTop - title.length * TITLE_LINE - MARGIN;
  const bottom = inner.y + inner.height;
  return {
    whole: {
      x: left - MARGIN,
      y: top,
      width: width + 2 * MARGIN,
      height: bottom - top + (legend.height > 0 ? legend.height + 18 : 0) + MARGIN,
    },
    matrix,
    rows,
    columns,
    rowHeader,
    columnHeader,
    title: { lines: title, x: left, y: top + MARGIN, lineHeight: TITLE_LINE },
    subtitle: { lines: subtitle, x: left, y: subtitleTop, lineHeight: SUBTITLE_LINE },
    legend: { ...legend, x: left, y: bottom + 18 },
  };
}

function lanesOf(sop: SopDocument, theme: Theme, lineWidth: number | null): readonly Band[] {
  return [...sop.drawing.lanes.values()].map((band, index) => {
    const { name, caption } = laneName(sop, band.id);
    const lines = nameLines(name, band.size - (caption === '' ? 0 : COLUMN_LINE), lineWidth);
    return { table: 'roles', id: band.id, lines, caption, start: band.start, size: band.size, colours: bandColours(band, index, theme) };
  });
}

function stagesOf(sop: SopDocument, theme: Theme, lineWidth: number | null): readonly Band[] {
  return [...sop.drawing.stages.values()].map((band, index) => {
    const lines = nameLines(stageName(sop, band.id), band.size, lineWidth);
    const colours = band.color === undefined ? null : bandColours(band, index, theme);
    return { table: 'stages', id: band.id, lines, caption: '', start: band.start, size: band.size, colours };
  });
}

/** Beside a row a name may use the row's height; above a column, some lines of the column's width. */
function nameLines(name: string, size: number, lineWidth: number | null): readonly string[] {
  if (lineWidth === null) return written(name, Math.max(40, size - 24), bandWidth, MOST_COLUMN_LINES);
  return written(name, lineWidth, bandWidth, Math.max(1, Math.floor((size - 16) / COLUMN_LINE)));
}

function matrixOf(sop: SopDocument): Rect {
  const across = extent([...sop.drawing.stages.values()]);
  const along = extent([...sop.drawing.lanes.values()]);
  return sop.profile.direction === 'right'
    ? { x: across.start, y: along.start, width: across.size, height: along.size }
    : { x: along.start, y: across.start, width: along.size, height: across.size };
}

function extent(bands: readonly { readonly start: number; readonly size: number }[]): { readonly start: number; readonly size: number } {
  const start = bands.reduce((least, band) => Math.min(least, band.start), bands[0]?.start ?? 0);
  return { start, size: bands.reduce((most, band) => Math.max(most, band.start + band.size), start) - start };
}

/** The box around all that is drawn: bands, steps, notes, connectors and their labels. */
function drawn(sop: SopDocument, matrix: Rect): Rect {
  const bounds = drawingBounds(sop);
  let { x: left, y: top } = matrix;
  let right = matrix.x + matrix.width;
  let bottom = matrix.y + matrix.height;
  const take = (x: number, y: number, width: number, height: number) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  if (bounds.width > 0 && bounds.height > 0) take(bounds.x, bounds.y, bounds.width, bounds.height);
  for (const note of sop.notes.values()) {
    const { x, y, width, height } = noteBox(note);
    take(x, y, width, height);
  }
  for (const connector of sop.connectors.values()) {
    const route = routeOf(sop, connector);
    for (const [x, y] of route.points) take(x - 4, y - 4, 8, 8);
    if (route.label !== undefined) take(route.label.x, route.label.y, route.label.width, route.label.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
