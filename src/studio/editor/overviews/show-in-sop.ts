import type { ConnectorId, StepId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import { afterDialog } from '../dialogs/after-dialog';
import type { EditorSession } from '../editor-session';
import { showSubject } from '../panels/show-subject';
import { showView } from '../views/show-view';
import { type CalledSubject, called } from './called-subject';

/** Closes the overview and shows what was chosen in it: a step where the person works, a connector on the canvas, which alone draws it. */
export function showInSop(session: EditorSession, subject: CalledSubject): void {
  const { panels, mirror } = session;
  panels.setState({ dialog: null });
  afterDialog(() => {
    const { shown, beside } = panels.getState().view;
    if (subject.table === 'connectors' && shown !== 'canvas' && !beside) showView(session, { shown: 'canvas' });
    showSubject(session, { subject });
    announce(called(mirror.getState().sop, subject));
  });
}

export const aStep = (id: StepId): CalledSubject => ({ table: 'steps', id });
export const aConnector = (id: ConnectorId): CalledSubject => ({ table: 'connectors', id });
