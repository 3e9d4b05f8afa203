import { ViewportPortal } from '@xyflow/react';
import type { PointerEvent } from 'react';
import { editNote } from '../../../sop/commands/edit-note';
import { moveNote } from '../../../sop/commands/move-note';
import { noteBox, noteText } from '../../../sop/drawing/note-text';
import type { Note } from '../../../sop/model/sop-document';
import { announce } from '../../ui/announcer';
import { type CanvasSession, useSession, useSop, useWindow } from '../canvas-session';
import { trackDrag } from '../gestures/track-drag';
import { InlineRename } from '../inline-rename';
import { TextInLines } from '../text-in-lines';
import './note-layer.css';

function dragNote(press: PointerEvent<HTMLElement>, { execute, window, view }: CanvasSession, note: Note): void {
  const element = press.currentTarget;
  const delta = (at: { clientX: number; clientY: number }) => {
    const zoom = view.current?.zoom() ?? 1;
    return { x: note.x + Math.round((at.clientX - press.clientX) / zoom), y: note.y + Math.round((at.clientY - press.clientY) / zoom) };
  };
  const put = ({ x, y }: { x: number; y: number }) => {
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
  };
  trackDrag(press, {
    start: () => execute !== null && (press.pointerType !== 'touch' || window.getState().notes.has(note.id)),
    move: (at) => put(delta(at)),
    drop(at) {
      put(note);
      execute?.(moveNote, { noteId: note.id, ...delta(at) });
    },
    cancel: () => put(note),
    click() {
      // The second tap of a finger writes, as it does on steps.
      if (press.pointerType === 'touch' && execute !== null && window.getState().notes.has(note.id))
        window.getState().startRename({ table: 'notes', id: note.id });
      else window.getState().selectNote(note.id);
    },
  });
}

/** So far an arrow key moves a note, px; with Shift farther. */
const NUDGE = 16;
const FAR = 96;
const TOWARDS: Readonly<Record<string, { readonly x: number; readonly y: number; readonly says: string }>> = {
  ArrowLeft: { x: -1, y: 0, says: 'left' },
  ArrowRight: { x: 1, y: 0, says: 'right' },
  ArrowUp: { x: 0, y: -1, says: 'up' },
  ArrowDown: { x: 0, y: 1, says: 'down' },
};

/** Moves a note by Alt and an arrow key, as steps are. False: the key means nothing here. */
function nudgeNote(
  { execute, view }: CanvasSession,
  note: Note,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): boolean {
  const towards = TOWARDS[key];
  if (towards === undefined || execute === null) return false;
  const by = shiftKey ? FAR : NUDGE;
  const to = { x: note.x + towards.x * by, y: note.y + towards.y * by };
  if (!execute(moveNote, { noteId: note.id, ...to })) return true;
  view.current?.bring({ ...noteBox(note), ...to });
  announce(`Note moved ${towards.says}`);
  return true;
}

function NoteView({ note }: { readonly note: Note }) {
  const session = useSession();
  const { window, execute, openMenu } = session;
  const selected = useWindow((state) => state.notes.has(note.id));
  const renaming = useWindow((state) => state.renaming?.table === 'notes' && state.renaming.id === note.id);
  const { x, y, width, height } = noteBox(note);
  const edit = () => execute !== null && window.getState().startRename({ table: 'notes', id: note.id });
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a note can be selected, moved and rewritten in place
    <div
      className="note nodrag"
      role="note"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a note can be selected, moved and rewritten from the keyboard
      tabIndex={0}
      data-note-id={note.id}
      data-selected={selected || undefined}
      style={{ left: x, top: y, ...(renaming ? { width } : { minWidth: width }), minHeight: height }}
      onPointerDown={(press) => press.button === 0 && !renaming && dragNote(press, session, note)}
      onFocus={() => !selected && window.getState().selectNote(note.id)}
      onDoubleClick={edit}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.altKey && nudgeNote(session, note, event)) event.stopPropagation();
        else if (event.key === 'Enter' || event.key === 'F2') edit();
        else return;
        event.preventDefault();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        window.getState().selectNote(note.id);
        openMenu?.({ table: 'notes', id: note.id }, { x: event.clientX, y: event.clientY });
      }}
    >
      {renaming ? (
        <InlineRename
          label="Note text"
          text={note.text}
          multiline
          onCommit={(text) => text !== note.text && execute?.(editNote, { noteId: note.id, changes: { text } })}
          onEnd={() => window.getState().endRename()}
        />
      ) : (
        <TextInLines lines={note.text === '' ? ['Empty note'] : noteText(note).spaced} />
      )}
    </div>
  );
}

/** Sticky texts above the cards. */
export function NoteLayer() {
  const notes = useSop((sop) => sop.notes);
  if (notes.size === 0) return null;
  return (
    <ViewportPortal>
      {[...notes.values()].map((note) => (
        <NoteView key={note.id} note={note} />
      ))}
    </ViewportPortal>
  );
}
