import type { Look } from './look';
import { type Markup, tag, together } from './markup';
import { NOTHING, paintRect, paintText } from './paint-text';
import type { Band, PictureFrame } from './picture-frame';

const GAP = 3;

/** The strips of the lanes, and the columns (or rows) of the stages over them. */
export function paintBands(frame: PictureFrame, look: Look): Markup {
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
export function paintHeaders(frame: PictureFrame, look: Look): Markup {
  return together([
    ...frame.rows.map((band) => rowHeader(frame, band, look)),
    ...frame.columns.map((band) => columnHeader(frame, band, look)),
  ]);
}

function rowHeader(frame: PictureFrame, band: Band, look: Look): Markup {
  const { x, width } = frame.rowHeader;
  const y = band.start;
  const bodyHeight = band.lines.length * 17 + (band.caption === '' ? 0 : 16);
  const baseline = y + (band.size - bodyHeight) / 2 + 13;
  return headerGroup(band, [
    paintRect(x, y + GAP / 2, width - GAP, band.size - GAP, { fill: band.colours?.header ?? look.stageHeader, radius: 5 }),
    band.colours === null ? NOTHING : paintRect(x, y + GAP / 2, 5, band.size - GAP, { fill: band.colours.line, radius: 2.5 }),
    paintText(band.lines, x + 16, baseline, 17, { size: 13, bold: true, fill: band.colours?.ink ?? look.ink }),
    caption(band, x + 16, baseline + band.lines.length * 17 - 1, look),
  ]);
}

function columnHeader(frame: PictureFrame, band: Band, look: Look): Markup {
  const { y, height } = frame.columnHeader;
  const x = band.start;
  const bodyHeight = band.lines.length * 17 + (band.caption === '' ? 0 : 16);
  const baseline = y + (height - GAP - bodyHeight) / 2 + 13;
  return headerGroup(band, [
    paintRect(x + GAP / 2, y, band.size - GAP, height - GAP, { fill: band.colours?.header ?? look.stageHeader, radius: 5 }),
    band.colours === null ? NOTHING : paintRect(x + GAP / 2, y, band.size - GAP, 4, { fill: band.colours.line, radius: 2 }),
    paintText(band.lines, x + 14, baseline, 17, { size: 13, bold: true, fill: band.colours?.ink ?? look.ink }),
    caption(band, x + 14, baseline + band.lines.length * 17 - 1, look),
  ]);
}

function caption(band: Band, x: number, baseline: number, look: Look): Markup {
  return band.caption === '' ? NOTHING : paintText([band.caption], x, baseline, 16, { size: 11, fill: band.colours?.ink ?? look.inkSoft });
}

function headerGroup(band: Band, children: readonly Markup[]): Markup {
  return tag('g', band.table === 'roles' ? { 'data-role-id': band.id } : { 'data-stage-id': band.id }, children);
}

/** The title of the SOP and the line below it. */
export function paintTitle(frame: PictureFrame, look: Look): Markup {
  const { title, subtitle } = frame;
  return together([
    paintText(title.lines, title.x, title.y + 20, title.lineHeight, { size: 22, bold: true, fill: look.ink }),
    paintText(subtitle.lines, subtitle.x, subtitle.y + 11, subtitle.lineHeight, { size: 13, fill: look.inkSoft }),
  ]);
}
