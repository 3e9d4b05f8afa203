import type { ConnectorId, StepId } from '../model/ids';
import type { Command } from './command';
import { connectRefusal } from './connect-refusal';

interface Reconnect {
  readonly connectorId: ConnectorId;
  /** Absent: this end stays. */
  readonly from?: StepId;
  readonly to?: StepId;
}

/** Leads a connector from or to another step; its words stay. */
export const reconnectConnector: Command<Reconnect> = {
  id: 'reconnect-connector',
  refuse(sop, { connectorId, from, to }) {
    const connector = sop.connectors.get(connectorId);
    if (connector === undefined) return 'That connector is not there any more';
    return connectRefusal(sop, from ?? connector.from, to ?? connector.to, connectorId);
  },
  run(draft, { connectorId, from, to }) {
    draft.connectors.update(connectorId, { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    draft.routes.remove(connectorId);
  },
};
