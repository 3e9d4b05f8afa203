import type { NoteId } from '../model/ids';
import type { Command } from './command';

interface AddNote {
  readonly noteId: NoteId;
  readonly text: string;
  /** Top left, px of the drawing. */
  readonly x: number;
  readonly y: number;
}

const SIZE = { width: 180, height: 80 } as const;

/** Puts a sticky text on the drawing. */
export const addNote: Command<AddNote> = {
  id: 'add-note',
  refuse(sop, { noteId, x, y }) {
    if (sop.notes.has(noteId)) return 'That note is there already';
    return Number.isFinite(x) && Number.isFinite(y) ? null : 'That place is outside of the drawing';
  },
  run(draft, { noteId, text, x, y }) {
    draft.notes.add({ id: noteId, text, x: Math.round(x), y: Math.round(y), ...SIZE });
  },
};
