import type { StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';

/** Takes a step away with all that hangs on it: connectors, tool links, its place, and what others say of it. */
export function dropStep(draft: SopDraft, stepId: StepId): void {
  for (const connector of [...draft.connectors]) {
    if (connector.from === stepId || connector.to === stepId) dropConnector(draft, connector.id);
  }
  for (const link of [...draft.toolLinks]) if (link.stepId === stepId) draft.toolLinks.remove(link.id);
  for (const step of [...draft.steps]) {
    if (step.submits?.includes(stepId)) draft.steps.update(step.id, { submits: step.submits.filter((id) => id !== stepId) });
  }
  draft.placements.remove(stepId);
  draft.steps.remove(stepId);
}

/** Takes a connector away with its route. */
export function dropConnector(draft: SopDraft, connectorId: Parameters<SopDraft['connectors']['remove']>[0]): void {
  draft.routes.remove(connectorId);
  draft.connectors.remove(connectorId);
}
