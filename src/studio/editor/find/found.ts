import { noteBox } from '../../../sop/drawing/note-text';
import { announce } from '../../ui/announcer';
import { goToStep } from '../actions/steps-at-hand';
import type { EditorSession } from '../editor-session';
import { findInSop, type Hit, type Place, placeKey } from './find-in-sop';

/** Gives the focus to a part of the canvas, which may come into the page with the next frame only. */
function focusPart({ view }: EditorSession, selector: string): void {
  requestAnimationFrame(() => view.current?.element.querySelector<HTMLElement>(selector)?.focus());
}

/** Selects what was found, brings it into sight and gives it the focus. */
function goTo(session: EditorSession, { table, id }: Place): void {
  const { window, panels, view, mirror } = session;
  if (table === 'steps') goToStep(session, id);
  else if (table === 'notes') {
    window.getState().selectNote(id);
    const note = mirror.getState().sop.notes.get(id);
    if (note !== undefined) view.current?.bring(noteBox(note));
    focusPart(session, `[data-note-id="${CSS.escape(id)}"]`);
  } else if (table === 'tools') {
    window.getState().selectRecord({ table, id });
    panels.setState({ dialog: { kind: 'tools' } });
  } else {
    window.getState().selectRecord(table === 'roles' ? { table, id } : { table, id });
    focusPart(session, `[data-${table === 'roles' ? 'role' : 'stage'}-id="${CSS.escape(id)}"] .band-name`);
  }
}

/** Goes to one of what was found and says which it is. */
export function showHit(
  session: EditorSession,
  { typed, hits, at }: { readonly typed: string; readonly hits: readonly Hit[]; readonly at: number },
): void {
  const hit = hits[at];
  if (hit === undefined) return;
  const says = `${at + 1} of ${hits.length}`;
  session.panels.setState({ found: { typed, shown: placeKey(hit.place), says: `“${typed.trim()}”: ${says}` } });
  goTo(session, hit.place);
  announce(`${says}: ${hit.name}, ${hit.about}`);
}

/** F3: the next of what was found last, round and round; asks for the words when there are none. */
export function showNext(session: EditorSession, by: 1 | -1): void {
  const { panels, mirror } = session;
  const { found } = panels.getState();
  if (found === null) {
    panels.setState({ dialog: { kind: 'find' } });
    return;
  }
  // Looked for afresh: the SOP may have changed since.
  const hits = findInSop(mirror.getState().sop, found.typed);
  if (hits.length === 0) {
    announce(`Nothing has “${found.typed.trim()}” any more`);
    return;
  }
  const last = hits.findIndex(({ place }) => placeKey(place) === found.shown);
  showHit(session, { typed: found.typed, hits, at: (Math.max(last, by === 1 ? -1 : 0) + by + hits.length) % hits.length });
}
