import type { ConnectorId } from '../model/ids';
import type { Command } from './command';

/** Takes the hand-made way from a connector, so that it is routed automatically again. */
export const straightenConnector: Command<{ readonly connectorId: ConnectorId }> = {
  id: 'straighten-connector',
  refuse(sop, { connectorId }) {
    if (!sop.connectors.has(connectorId)) return 'That connector is not there any more';
    return sop.drawing.routes.get(connectorId)?.byHand === true ? null : 'That connector is routed automatically already';
  },
  run(draft, { connectorId }) {
    draft.routes.remove(connectorId);
  },
};
