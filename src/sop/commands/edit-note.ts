import type { NoteId } from '../model/ids';
import type { Note } from '../model/sop-document';
import type { Command } from './command';

/** Changes the text of a note. */
export const editNote: Command<{ readonly noteId: NoteId; readonly changes: Partial<Pick<Note, 'text'>> }> = {
  id: 'edit-note',
  refuse: (sop, { noteId }) => (sop.notes.has(noteId) ? null : 'That note is not there any more'),
  run(draft, { noteId, changes }) {
    draft.notes.update(noteId, changes);
  },
};
