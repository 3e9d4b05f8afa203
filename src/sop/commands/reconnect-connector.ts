import type { ConnectorId, StepId } from '../model/ids';
import type { Command } from './command';
import { connectRefusal } from './connect-refusal';
import { rewordedWay } from './default-outcome';

interface Reconnect {
  readonly connectorId: ConnectorId;
  /** Absent: this end stays. */
  readonly from?: StepId;
  readonly to?: StepId;
}

/** Leads a connector from or to another step; its words stay unless they make no sense out of the new step. */
export const reconnectConnector: Command<Reconnect> = {
  id: 'reconnect-connector',
  refuse(sop, { connectorId, from, to }) {
    const connector = sop.connectors.get(connectorId);
    if (connector === undefined) return 'That connector is not there any more';
    return connectRefusal(sop, from ?? connector.from, to ?? connector.to, connectorId);
  },
  run(draft, { connectorId, from, to }) {
    const connector = draft.connectors.get(connectorId);
    if (connector === undefined) return;
    const isFromElsewhere = from !== undefined && from !== connector.from;
    const others = [...draft.connectors].filter((other) => other.from === from && other.id !== connectorId);
    const words = isFromElsewhere ? rewordedWay(draft.steps.get(from), connector, others) : {};
    draft.connectors.update(connectorId, { ...words, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    draft.routes.remove(connectorId);
  },
};
