import type { StepId } from '../../../sop/model/ids';
import type { EditorSession } from '../editor-session';
import { afterDialog } from './after-dialog';

/** Closes the dialog and goes to a step that it told about. */
export function showStep({ panels, window, view }: EditorSession, stepId: StepId): void {
  panels.setState({ dialog: null });
  afterDialog(() => {
    window.getState().selectSteps([stepId]);
    view.current?.reveal(stepId);
    view.focus(stepId);
  });
}
