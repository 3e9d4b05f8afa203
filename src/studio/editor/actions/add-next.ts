import { addNextStep } from '../../../sop/commands/add-next-step';
import { newId, type RoleId, type StageId, type StepId } from '../../../sop/model/ids';
import type { StepKind } from '../../../sop/model/step';
import type { EditorSession } from '../editor-session';
import { KIND_WORDS } from '../kind-words';

interface AddNext {
  readonly kind: StepKind;
  readonly roleId?: RoleId | null;
  readonly stageId?: StageId | null;
  readonly at?: { readonly x: number; readonly y: number };
}

/** Adds a step of a kind that follows, connected, by default in the same lane, and starts writing its name. */
export function addNext({ execute, window, view }: EditorSession, afterStepId: StepId, { kind, ...where }: AddNext): void {
  const stepId = newId<StepId>('step');
  if (!execute(addNextStep, { afterStepId, stepId, kind, name: KIND_WORDS[kind].newName, ...where })) return;
  window.getState().selectSteps([stepId]);
  view.current?.reveal(stepId);
  window.getState().startRename({ table: 'steps', id: stepId });
}
