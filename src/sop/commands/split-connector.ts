import type { Connector } from '../model/connector';
import type { ConnectorId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import { defaultOutcome } from './default-outcome';

/** Leads a connector over a step: it keeps its words up to there, and a new one leads on. */
export function splitConnector(draft: SopDraft, connector: Connector, over: Step, newConnectorId: ConnectorId): void {
  draft.connectors.add({ id: newConnectorId, from: over.id, to: connector.to, ...defaultOutcome(over, []) });
  draft.connectors.update(connector.id, { to: over.id });
  draft.routes.remove(connector.id);
}
