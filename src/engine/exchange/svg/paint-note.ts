import { baselineIn, LETTERING } from '../../../sop/drawing/lettering';
import { NOTE_EDGE, NOTE_SIDE, noteBox, noteText } from '../../../sop/drawing/note-text';
import type { Note } from '../../../sop/model/sop-document';
import type { Look } from './look';
import { type Markup, px, tag } from './markup';
import { paintText } from './paint-text';

const FOLD = 12;

/** A sticky note with a folded corner; line breaks of the author are kept. */
export function paintNote(note: Note, look: Look): Markup {
  const box = noteBox(note);
  const right = px(box.x + box.width);
  const bottom = px(box.y + box.height);
  const x = px(box.x);
  const y = px(box.y);
  const { note: type } = LETTERING;
  return tag('g', { 'data-note-id': note.id }, [
    tag('path', {
      d: `M${x} ${y}H${right}V${px(bottom - FOLD)}L${px(right - FOLD)} ${bottom}H${x}Z`,
      fill: look.note,
      stroke: look.noteLine,
    }),
    tag('path', { d: `M${right} ${px(bottom - FOLD)}H${px(right - FOLD)}V${bottom}`, fill: 'none', stroke: look.noteLine }),
    paintText(noteText(note).spaced, x + NOTE_SIDE, y + NOTE_EDGE + baselineIn(type), type.line, { size: type.size, fill: look.ink }),
  ]);
}
