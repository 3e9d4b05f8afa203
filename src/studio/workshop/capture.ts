import { findAnchor } from '../../sop/feedback/anchors';
import { newId } from '../../sop/model/ids';
import { announce } from '../ui/announcer';
import { alertPerson } from '../ui/notices';
import { anchorNow } from './anchor-now';
import { captureStep } from './capture-step';
import type { PrivateNote } from './private-notes';
import { CAPTURE_WORDS, type Captured, isThreadKind } from './read-capture';
import type { WorkshopSession } from './workshop-session';

/** Makes a thread of a line. True: it is written. */
function startThread(session: WorkshopSession, { type, text, anchor, owner, due }: Omit<PrivateNote, 'id'>): boolean {
  const { opened, seat, canvas, did } = session;
  const { sop } = canvas.mirror.getState();
  const { quote, place } = findAnchor(sop, anchor) ?? { quote: '', place: '' };
  const version = [...sop.versions.values()].at(-1)?.number;
  const written = opened.review.start({
    anchor,
    quote,
    place,
    type,
    text,
    by: seat.person,
    workshopId: seat.workshopId,
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(version === undefined ? {} : { version }),
  });
  if (!written.ok) alertPerson(`${written.reason}.`);
  else did({ in: 'thread', id: written.id, what: `${CAPTURE_WORDS[type === 'suggestion' ? 'idea' : type]}: ${text}` });
  return written.ok;
}

/** Writes down a line as what it was read to be. True: it was taken, and the field may be emptied. */
export function capture(session: WorkshopSession, line: Captured): boolean {
  const { kind, text, owner, due } = line;
  const { notes, note, state, did } = session;
  if (text === '') return false;
  if (kind === 'step') return captureStep(session, line);
  const stageId = state()?.stageId ?? null;
  if (kind === 'park') {
    const id = note({ kind: 'park', text, ...(stageId === null ? {} : { stageId }) });
    if (id !== null) did({ in: 'moment', id, what: text });
    if (id !== null) announce('Parked');
    return id !== null;
  }
  if (state()?.endedAt !== null || !isThreadKind(kind)) {
    alertPerson('This workshop has ended.');
    return false;
  }
  const content = { type: kind, text, anchor: anchorNow(session), ...(owner === '' ? {} : { owner }), ...(due === '' ? {} : { due }) };
  if (state()?.isPrivate === true) {
    notes.setState((all) => ({ notes: [...all.notes, { id: newId('note'), ...content }] }));
    announce(`${CAPTURE_WORDS[kind]} written, only on this device`);
    return true;
  }
  const isWritten = startThread(session, content);
  if (isWritten) announce(`${CAPTURE_WORDS[kind]} captured`);
  return isWritten;
}

/** Shows to all what was written in private here. */
export function revealNotes(session: WorkshopSession): void {
  const { notes } = session.notes.getState();
  if (notes.length === 0) return;
  const kept = notes.filter(({ id: _id, ...content }) => !startThread(session, content));
  session.notes.setState({ notes: kept });
  announce(`${notes.length - kept.length} of your own notes are shown to all now`);
}
