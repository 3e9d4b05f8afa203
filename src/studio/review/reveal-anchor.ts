import type { ConnectorId, RoleId, StageId, StepId } from '../../sop/model/ids';
import type { Anchor } from '../../sop/model/thread';
import type { CanvasSession } from '../canvas/canvas-session';

/** The list can be in sight where the drawing is not: whoever works there stays there. */
function listRow(kind: 'step' | 'stage', id: string): HTMLElement | null {
  return document.querySelector(`.review-steps [data-anchor-kind="${kind}"][data-anchor-id="${CSS.escape(id)}"]`);
}

function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Shows what a discussion is about, in the drawing where that can be seen, else in the list, and gives it the focus. */
export function revealAnchor({ window, view, mirror }: Pick<CanvasSession, 'window' | 'view' | 'mirror'>, anchor: Anchor): void {
  const { kind, id = '' } = anchor;
  const { sop } = mirror.getState();
  const state = window.getState();
  const canvas = view.current;
  const isDrawn = canvas !== null && isInSight(canvas.element);
  if (kind === 'step' || kind === 'outcome') {
    const stepId = id as StepId; // an id of an anchor may be anything: it is looked up
    if (!sop.steps.has(stepId)) return;
    state.selectSteps([stepId]);
    canvas?.reveal(stepId);
    if (isDrawn) canvas.focus(stepId);
    else listRow('step', id)?.focus();
    return;
  }
  if (kind === 'connector') {
    const connector = sop.connectors.get(id as ConnectorId); // as above
    if (connector === undefined) return;
    state.selectConnector(connector.id);
    canvas?.reveal(connector.from);
    if (isDrawn) canvas.focus(connector.from);
    return;
  }
  if (kind === 'role' && sop.roles.has(id as RoleId)) state.selectRecord({ table: 'roles', id: id as RoleId });
  if (kind === 'stage' && sop.stages.has(id as StageId)) state.selectRecord({ table: 'stages', id: id as StageId });
  if (kind === 'sop') state.clearSelection();
  const header = canvas?.element.querySelector<HTMLElement>(`[data-${kind}-id="${CSS.escape(id)}"] .band-name`);
  if (isDrawn && header?.checkVisibility()) header.focus();
  else if (kind === 'stage') listRow('stage', id)?.focus();
}
