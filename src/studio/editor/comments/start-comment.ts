import type { StepId } from '../../../sop/model/ids';
import type { Anchor } from '../../../sop/model/thread';
import { stepAtHand, stepsAtHand } from '../actions/steps-at-hand';
import type { EditorSession } from '../editor-session';

/** The lane or stage whose header has the focus. */
function focusedBand(): Anchor | null {
  const header = document.activeElement?.closest('.band-header');
  const roleId = header?.getAttribute('data-role-id');
  const stageId = header?.getAttribute('data-stage-id');
  if (roleId) return { kind: 'role', id: roleId };
  return stageId ? { kind: 'stage', id: stageId } : null;
}

/** What is focused or selected, as something that can be commented on; nothing: the whole SOP. */
export function anchorAtHand(session: EditorSession): Anchor {
  const { steps, connectors, record } = session.window.getState();
  const band = focusedBand();
  if (band !== null) return band;
  if (record?.table === 'roles') return { kind: 'role', id: record.id };
  if (record?.table === 'stages') return { kind: 'stage', id: record.id };
  const [connectorId] = connectors;
  if (connectorId !== undefined && steps.size === 0) return { kind: 'connector', id: connectorId };
  const stepId: StepId | undefined = stepAtHand(session) ?? stepsAtHand(session)[0];
  return stepId === undefined ? { kind: 'sop' } : { kind: 'step', id: stepId };
}

/** Opens the panel with a new comment about what is at hand. */
export function startComment(session: EditorSession): void {
  session.discussion.panel.setState({ isShown: true, composing: anchorAtHand(session) });
}
