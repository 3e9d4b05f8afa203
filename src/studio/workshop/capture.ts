import { addNextStep } from '../../sop/commands/add-next-step';
import { addStep } from '../../sop/commands/add-step';
import { findAnchor } from '../../sop/feedback/anchors';
import { newId, type RoleId, type StageId, type StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { stepOrder } from '../../sop/model/step-numbers';
import type { Anchor } from '../../sop/model/thread';
import { announce } from '../ui/announcer';
import { alertPerson } from '../ui/notices';
import type { PrivateNote } from './private-notes';
import { CAPTURE_WORDS, type Captured, isThreadKind } from './read-capture';
import type { WorkshopSession } from './workshop-session';

/** What a line is about: the one selected step of the stage, else the stage, else the whole SOP. */
export function anchorNow({ canvas, state }: WorkshopSession): Anchor {
  const { sop } = canvas.mirror.getState();
  const stageId = state()?.stageId ?? null;
  const [stepId, ...more] = canvas.window.getState().steps;
  const step = stepId === undefined || more.length > 0 ? undefined : sop.steps.get(stepId);
  if (step !== undefined && (stageId === null || step.stageId === stageId)) return { kind: 'step', id: step.id };
  return stageId !== null && sop.stages.has(stageId) ? { kind: 'stage', id: stageId } : { kind: 'sop' };
}

/** Steps of a stage in the order of the work; null: of the whole SOP. */
export function stepsOf(sop: SopDocument, stageId: StageId | null): readonly StepId[] {
  return stepOrder(sop).filter((id) => stageId === null || sop.steps.get(id)?.stageId === stageId);
}

/** Makes a thread of a line. True: it is written. */
export function startThread(session: WorkshopSession, { type, text, anchor, owner, due }: Omit<PrivateNote, 'id'>): boolean {
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

/** The owner that `@name` means; undefined: nobody is called so. */
function roleNamed({ roles }: SopDocument, name: string): RoleId | undefined {
  const lower = name.toLowerCase();
  const all = [...roles.values()];
  return (all.find((role) => role.name.toLowerCase() === lower) ?? all.find((role) => role.name.toLowerCase().startsWith(lower)))?.id;
}

/** Adds a step after the selected one, or after the last one of the stage, and selects it, so that the next one follows it. */
function captureStep(session: WorkshopSession, { text, owner }: Captured): boolean {
  const { canvas, execute, state } = session;
  const { sop } = canvas.mirror.getState();
  const roleId = owner === '' ? undefined : roleNamed(sop, owner);
  if (owner !== '' && roleId === undefined) {
    alertPerson(`No role is called “${owner}”. The step was not added.`);
    return false;
  }
  const stageId = state()?.stageId ?? null;
  const anchor = anchorNow(session);
  const inStage = stepsOf(sop, stageId).filter((id) => sop.steps.get(id)?.kind !== 'end');
  const after = anchor.kind === 'step' ? (anchor.id as StepId) : inStage.at(-1); // the anchor was made of this id just now
  const stepId = newId<StepId>('step');
  const done =
    after === undefined
      ? execute(addStep, { stepId, kind: 'task', name: text, roleId: roleId ?? [...sop.roles.keys()][0] ?? null, stageId })
      : execute(addNextStep, { afterStepId: after, stepId, name: text, ...(roleId === undefined ? {} : { roleId }) });
  if (!done) return false;
  canvas.window.getState().selectSteps([stepId]);
  canvas.view.current?.reveal(stepId);
  return true;
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
