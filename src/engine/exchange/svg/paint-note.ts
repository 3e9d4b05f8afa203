import { textLines } from '../../../sop/drawing/text-lines';
import type { Note } from '../../../sop/model/sop-document';
import { arial } from './arial';
import type { Look } from './look';
import { type Markup, px, tag } from './markup';
import { paintText } from './paint-text';

const FOLD = 12;
const LINE = 16;

/** A sticky note with a folded corner; line breaks of the author are kept. */
export function paintNote(note: Note, look: Look): Markup {
  const right = px(note.x + note.width);
  const bottom = px(note.y + note.height);
  const x = px(note.x);
  const y = px(note.y);
  const most = Math.max(1, Math.floor((note.height - 12) / LINE));
  const paragraphs = note.text.split(/\r\n?|\n/).slice(0, most);
  const lines = paragraphs.flatMap((paragraph) => textLines(paragraph, Math.max(24, note.width - 20), arial(12), most)).slice(0, most);
  return tag('g', { 'data-note-id': note.id }, [
    tag('path', {
      d: `M${x} ${y}H${right}V${px(bottom - FOLD)}L${px(right - FOLD)} ${bottom}H${x}Z`,
      fill: look.note,
      stroke: look.noteLine,
    }),
    tag('path', { d: `M${right} ${px(bottom - FOLD)}H${px(right - FOLD)}V${bottom}`, fill: 'none', stroke: look.noteLine }),
    paintText(lines, x + 10, y + 18, LINE, { size: 12, fill: look.ink }),
  ]);
}
