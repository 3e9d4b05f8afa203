import type { NoteId } from '../model/ids';
import type { Command } from './command';
import { newIdRefusal } from './new-id-refusal';
import { placeRefusal } from './place-refusal';

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
  refuse: (sop, { noteId, x, y }) => newIdRefusal(sop.notes, noteId, 'note') ?? placeRefusal({ x, y }),
  run(draft, { noteId, text, x, y }) {
    draft.notes.add({ id: noteId, text, x: Math.round(x), y: Math.round(y), ...SIZE });
  },
};
