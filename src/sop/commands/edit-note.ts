import type { NoteId } from '../model/ids';
import type { Note } from '../model/sop-document';
import type { Command } from './command';

type NoteChanges = Partial<Pick<Note, 'text' | 'width' | 'height'>>;

const SMALLEST = { width: 40, height: 24 } as const;
const LARGEST = 20_000;

/** Changes the text or the size of a note. */
export const editNote: Command<{ readonly noteId: NoteId; readonly changes: NoteChanges }> = {
  id: 'edit-note',
  refuse(sop, { noteId, changes: { width = SMALLEST.width, height = SMALLEST.height } }) {
    if (!sop.notes.has(noteId)) return 'That note is not there any more';
    const fits = width >= SMALLEST.width && height >= SMALLEST.height && width <= LARGEST && height <= LARGEST;
    return fits ? null : `A note is at least ${SMALLEST.width} × ${SMALLEST.height} px and at most ${LARGEST} px`;
  },
  run(draft, { noteId, changes }) {
    draft.notes.update(noteId, changes);
  },
};
