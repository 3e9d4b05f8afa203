import type { NoteId } from '../model/ids';
import type { Command } from './command';

/** Moves a note; x, y = top left, px of the drawing. */
export const moveNote: Command<{ readonly noteId: NoteId; readonly x: number; readonly y: number }> = {
  id: 'move-note',
  refuse(sop, { noteId, x, y }) {
    if (!sop.notes.has(noteId)) return 'That note is not there any more';
    return Number.isFinite(x) && Number.isFinite(y) ? null : 'That place is outside of the drawing';
  },
  run(draft, { noteId, x, y }) {
    draft.notes.update(noteId, { x: Math.round(x), y: Math.round(y) });
  },
};
