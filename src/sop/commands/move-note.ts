import type { NoteId } from '../model/ids';
import type { Command } from './command';
import { placeRefusal } from './place-refusal';

/** Moves a note; x, y = top left, px of the drawing. */
export const moveNote: Command<{ readonly noteId: NoteId; readonly x: number; readonly y: number }> = {
  id: 'move-note',
  refuse: (sop, { noteId, x, y }) => (sop.notes.has(noteId) ? placeRefusal({ x, y }) : 'That note is not there any more'),
  run(draft, { noteId, x, y }) {
    draft.notes.update(noteId, { x: Math.round(x), y: Math.round(y) });
  },
};
