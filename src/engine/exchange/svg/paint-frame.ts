import type { Look } from './look';
import { type Markup, tag, together, words } from './markup';
import { NOTHING, paintRect, paintText } from './paint-text';
import type { Band, MatrixFrame, PictureFrame } from './picture-frame';

const GAP = 3;
const NAME = { size: 13, line: 17 };
const SMALL_NAME = { size: 11, line: 14 };

/** The strips of the lanes, and the columns (or rows) of the stages over them. */
export function paintBands(frame: MatrixFrame, look: Look): Markup {
  const lanesAreRows = frame.rows[0]?.table === 'roles';
  const { matrix } = frame;
  const strips = [...frame.rows, ...frame.columns].filter((band) => band.table === 'roles');
  const stages = (lanesAreRows ? frame.columns : frame.rows).filter((band) => band.table === 'stages');
  const boxOf = (band: Band, isRow: boolean) =>
    isRow
      ? { x: matrix.x, y: band.start, width: matrix.width, height: band.size }
      : { x: band.start, y: matrix.y, width: band.size, height: matrix.height };
  const grounds = strips.map((band) => {
    const box = boxOf(band, frame.rows.includes(band));
    return paintRect(box.x, box.y, box.width, box.height, { fill: band.colours?.tint ?? look.ground });
  });
  const washes = stages.map((band, index) => {
    if (band.colours === null && index % 2 === 0) return NOTHING;
    const box = boxOf(band, frame.rows.includes(band));
    return tag('rect', { ...box, fill: band.colours?.line ?? look.ink, 'fill-opacity': band.colours === null ? 0.018 : 0.06 });
  });
  const lines = [
    ...frame.rows.slice(1).map((band) => line(matrix.x, band.start, matrix.x + matrix.width, band.start, look, band.table)),
    ...frame.columns.slice(1).map((band) => line(band.start, matrix.y, band.start, matrix.y + matrix.height, look, band.table)),
  ];
  return together([...grounds, ...washes, ...lines]);
}

function line(x1: number, y1: number, x2: number, y2: number, look: Look, table: Band['table']): Markup {
  return tag('line', { x1, y1, x2, y2, stroke: look.line, 'stroke-width': 1, 'stroke-dasharray': table === 'stages' ? '5 5' : null });
}

/** The names: of the rows at the left, of the columns on top. */
export function paintHeaders(frame: MatrixFrame, look: Look): Markup {
  return together([
    ...frame.rows.map((band) => rowHeader(frame, band, look)),
    ...frame.columns.map((band) => columnHeader(frame, band, look)),
  ]);
}

function rowHeader(frame: MatrixFrame, band: Band, look: Look): Markup {
  const { x, width } = frame.rowHeader;
  const y = band.start;
  const { size, line } = nameOf(band);
  const bodyHeight = band.lines.length * line + (band.caption === '' ? 0 : 16);
  const baseline = y + (band.size - bodyHeight) / 2 + size;
  return headerGroup(band, [
    paintRect(x, y + GAP / 2, width - GAP, band.size - GAP, { fill: band.colours?.header ?? look.stageHeader, radius: 5 }),
    band.colours === null ? NOTHING : paintRect(x, y + GAP / 2, 5, band.size - GAP, { fill: band.colours.line, radius: 2.5 }),
    name(band, x + 16, baseline, look),
    caption(band, x + 16, baseline + band.lines.length * line - 1, look),
  ]);
}

function columnHeader(frame: MatrixFrame, band: Band, look: Look): Markup {
  const { y, height } = frame.columnHeader;
  const x = band.start;
  const { size, line } = nameOf(band);
  const bodyHeight = band.lines.length * line + (band.caption === '' ? 0 : 16);
  const baseline = y + (height - GAP - bodyHeight) / 2 + size;
  return headerGroup(band, [
    paintRect(x + GAP / 2, y, band.size - GAP, height - GAP, { fill: band.colours?.header ?? look.stageHeader, radius: 5 }),
    band.colours === null ? NOTHING : paintRect(x + GAP / 2, y, band.size - GAP, 4, { fill: band.colours.line, radius: 2 }),
    name(band, x + 14, baseline, look),
    caption(band, x + 14, baseline + band.lines.length * line - 1, look),
  ]);
}

function nameOf(band: Band): typeof NAME {
  return band.small === true ? SMALL_NAME : NAME;
}

function name(band: Band, x: number, baseline: number, look: Look): Markup {
  if (band.lines.length === 0) return NOTHING;
  const { size, line } = nameOf(band);
  return paintText(band.lines, x, baseline, line, { size, bold: band.small !== true, fill: band.colours?.ink ?? look.ink });
}

function caption(band: Band, x: number, baseline: number, look: Look): Markup {
  return band.caption === '' ? NOTHING : paintText([band.caption], x, baseline, 16, { size: 11, fill: band.colours?.ink ?? look.inkSoft });
}

function headerGroup(band: Band, children: readonly Markup[]): Markup {
  const about = band.title === undefined ? [] : [tag('title', {}, [words(band.title)])];
  return tag('g', band.table === 'roles' ? { 'data-role-id': band.id } : { 'data-stage-id': band.id }, [...about, ...children]);
}

/** The title of the SOP and the line below it. */
export function paintTitle(frame: Pick<PictureFrame, 'title' | 'subtitle'>, look: Look): Markup {
  const { title, subtitle } = frame;
  return together([
    paintText(title.lines, title.x, title.y + 20, title.lineHeight, { size: 22, bold: true, fill: look.ink }),
    paintText(subtitle.lines, subtitle.x, subtitle.y + 11, subtitle.lineHeight, { size: 13, fill: look.inkSoft }),
  ]);
}
