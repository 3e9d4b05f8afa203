import { labelRoute } from '../drawing/label-route';
import type { ConnectorId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';

/** Gives the stored way of a connector a label box for its words of now; the way itself stays. */
export function relabelRoute(draft: SopDraft, connectorId: ConnectorId): void {
  const route = draft.routes.get(connectorId);
  const connector = draft.connectors.get(connectorId);
  if (route === undefined || connector === undefined) return;
  draft.routes.update(connectorId, { label: labelRoute(route, connector).label });
}
