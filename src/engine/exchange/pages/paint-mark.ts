import { widthIn } from '../../../sop/drawing/lettering';
import { outcomeLook } from '../../../sop/drawing/outcome-look';
import { oneLine, textLines } from '../../../sop/drawing/text-lines';
import type { Point } from '../../../sop/model/drawing';
import type { Look } from '../svg/look';
import { type Markup, px, tag, words } from '../svg/markup';
import { NOTHING, paintRect, paintText } from '../svg/paint-text';
import type { Mark } from './block';
import { MARK_LINE, MARK_RADIUS, SMALLEST_TEXT } from './room';

/** Less of a name tells nobody anything; the page alone does. */
const LEAST_NAME = 66;
const LETTER = widthIn({ size: SMALLEST_TEXT, weight: 700 });
const WORD = widthIn({ size: SMALLEST_TEXT, weight: 400 });

/** Where a mark leads, in words. */
export interface MarkWords {
  /** The step at the other end. */
  readonly name: string;
  /** Null: it is on the same page. */
  readonly page: number | null;
}

/** A circle with its letter, a tip for the direction, and where the line goes on. */
export function paintMark(mark: Mark, about: MarkWords, look: Look): Markup {
  const { connector, at, leaves, letter } = mark;
  const stroke = look.connectors[outcomeLook(connector.outcome)];
  const half = Math.max(MARK_RADIUS, LETTER(letter) / 2 + 2);
  const attributes = { 'data-mark': letter, 'data-mark-of': connector.id, 'data-mark-end': leaves ? 'leaves' : 'arrives' };
  return tag('g', attributes, [
    tag('title', {}, [words(spoken(mark, about))]),
    leaves ? NOTHING : tip(mark, stroke),
    paintRect(at[0] - half, at[1] - MARK_RADIUS, 2 * half, 2 * MARK_RADIUS, { fill: look.ground, stroke, radius: MARK_RADIUS }),
    paintText([letter], at[0], at[1] + 4, MARK_LINE, { size: SMALLEST_TEXT, bold: true, anchor: 'middle', fill: stroke }),
    paintWords(mark, about, look),
  ]);
}

function spoken({ letter, leaves }: Mark, { name, page }: MarkWords): string {
  const place = page === null ? 'on this page' : `on page ${page}`;
  return leaves ? `Goes on at ${letter} ${place}, to “${name}”` : `Comes from ${letter} ${place}, from “${name}”`;
}

/** Beside the circle from which a line comes: it points to where the line goes. */
function tip({ at, inwards: [dx, dy] }: Mark, fill: string): Markup {
  const to = (along: number, across: number): Point => [at[0] + dx * along - dy * across, at[1] + dy * along + dx * across];
  const pair = ([x, y]: Point) => `${px(x)} ${px(y)}`;
  const base = MARK_RADIUS + 0.5;
  return tag('path', { d: `M${pair(to(base, -4))}L${pair(to(base + 6, 0))}L${pair(to(base, 4))}Z`, fill });
}

function paintWords({ words: room, leaves }: Mark, { name, page }: MarkWords, look: Look): Markup {
  if (room === null) return NOTHING;
  const where = page === null ? '' : `p. ${page}`;
  const whole = `${leaves ? 'to' : 'from'} ${name}`;
  const both = where === '' ? whole : `${whole}, ${where}`;
  if (room.width < LEAST_NAME && where === '') return NOTHING;
  const lines =
    room.width < LEAST_NAME
      ? [where]
      : room.height >= 2 * MARK_LINE
        ? twoLines(whole, both, where, room.width)
        : [lastLine(whole, where, room.width)];
  const baseline = room.y + room.height / 2 - (lines.length * MARK_LINE) / 2 + 10;
  const widest = lines.reduce((most, line) => Math.max(most, WORD(line)), 0);
  const free = room.width - widest;
  const x = room.x + (room.towards === 'right' ? 0 : room.towards === 'left' ? free : free / 2);
  return paintText(lines, x, baseline, MARK_LINE, { size: SMALLEST_TEXT, fill: look.inkSoft });
}

function twoLines(whole: string, both: string, where: string, width: number): readonly string[] {
  const lines = textLines(both, width, WORD);
  if (lines.length <= 2) return lines;
  const [first = ''] = textLines(whole, width, WORD);
  return [first, lastLine(whole.slice(first.length).trim(), where, width)];
}

/** As much of a name as leaves room for the page, which is never cut. */
function lastLine(name: string, where: string, width: number): string {
  if (where === '') return oneLine(name, width, WORD);
  const room = width - WORD(`, ${where}`);
  return room < WORD('abc…') ? where : `${oneLine(name, room, WORD)}, ${where}`;
}
