import type { Connector } from '../model/connector';
import type { ConnectorId } from '../model/ids';
import type { Command } from './command';
import { relabelRoute } from './relabel-route';

type ConnectorChanges = Partial<Pick<Connector, 'label' | 'outcome' | 'package'>>;

/** Changes the words of a connector, or what is handed over along it. */
export const editConnector: Command<{ readonly connectorId: ConnectorId; readonly changes: ConnectorChanges }> = {
  id: 'edit-connector',
  refuse: (sop, { connectorId }) => (sop.connectors.has(connectorId) ? null : 'That connector is not there any more'),
  run(draft, { connectorId, changes }) {
    const { package: items, ...words } = changes;
    draft.connectors.update(connectorId, { ...words, ...(items === undefined ? {} : { package: items.length === 0 ? undefined : items }) });
    if (words.label !== undefined || words.outcome !== undefined) relabelRoute(draft, connectorId);
  },
};
