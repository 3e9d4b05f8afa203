import type { Finding } from '../../../sop/model/finding';
import type { ConnectorId, RoleId, StageId, StepId, ToolId, ToolLinkId } from '../../../sop/model/ids';
import type { EditorSession } from '../editor-session';
import { TINY } from '../small-screen';

/** Selects what a finding is about and brings it into sight. The ids were written by the check from the SOP's own tables. */
export function showSubject(session: EditorSession, { subject: { table, id } }: Pick<Finding, 'subject'>): void {
  const { window, mirror, view, panels, discussion } = session;
  const { sop } = mirror.getState();
  const state = window.getState();
  // On a tiny screen the list covers what it is about.
  if (matchMedia(TINY).matches) {
    panels.setState({ problems: false });
    discussion.panel.setState({ isShown: false });
  }
  if (table === 'steps' || table === 'toolLinks') {
    const stepId = table === 'steps' ? (id as StepId) : sop.toolLinks.get(id as ToolLinkId)?.stepId;
    if (stepId === undefined) return;
    state.selectSteps([stepId]);
    view.current?.reveal(stepId);
    view.focus(stepId);
  } else if (table === 'connectors') {
    const connector = sop.connectors.get(id as ConnectorId);
    if (connector === undefined) return;
    state.selectConnector(connector.id);
    view.current?.reveal(connector.from);
    view.focus(connector.from);
  } else if (table === 'roles') state.selectRecord({ table, id: id as RoleId });
  else if (table === 'stages') state.selectRecord({ table, id: id as StageId });
  else if (table === 'tools') {
    state.selectRecord({ table, id: id as ToolId });
    panels.setState({ dialog: { kind: 'tools' } });
  } else panels.setState({ dialog: { kind: 'sop' } });
}
