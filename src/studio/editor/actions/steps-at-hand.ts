import type { StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepNumbers } from '../../../sop/model/step-numbers';
import type { EditorSession } from '../editor-session';

function focusedStep({ mirror }: EditorSession): StepId | undefined {
  const id = globalThis.document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id') as StepId | null | undefined; // written from a step's id
  return id && mirror.getState().sop.steps.has(id) ? id : undefined;
}

/** The steps that an action is about: the selected ones in the order of their numbers, else the one that has the focus. */
export function stepsAtHand(session: EditorSession): StepId[] {
  const { sop } = session.mirror.getState();
  const selected = inOrder(sop, session.window.getState().steps);
  const focused = focusedStep(session);
  return selected.length > 0 || focused === undefined ? selected : [focused];
}

/** The one step that an action is about; undefined: there is none, or there are several. */
export function stepAtHand(session: EditorSession): StepId | undefined {
  const [only, ...more] = stepsAtHand(session);
  return more.length === 0 ? only : undefined;
}

export function inOrder(sop: SopDocument, ids: Iterable<StepId>): StepId[] {
  const numbers = stepNumbers(sop);
  return [...ids].filter((id) => sop.steps.has(id)).sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
}

export const hasStep = (session: EditorSession) => stepAtHand(session) !== undefined;
export const hasSteps = (session: EditorSession) => stepsAtHand(session).length > 0;

/** Selects a step, brings it into sight and gives it the focus. */
export function goToStep({ window, view }: EditorSession, id: StepId): void {
  window.getState().selectSteps([id]);
  view.current?.reveal(id);
  view.focus(id);
}
