import type { Connector } from '../model/connector';
import type { ConnectorId } from '../model/ids';
import type { Command } from './command';

type ConnectorChanges = Partial<Pick<Connector, 'label' | 'outcome' | 'package'>>;

/** Changes the words of a connector, or what is handed over along it. */
export const editConnector: Command<{ readonly connectorId: ConnectorId; readonly changes: ConnectorChanges }> = {
  id: 'edit-connector',
  refuse: (sop, { connectorId }) => (sop.connectors.has(connectorId) ? null : 'That connector is not there any more'),
  run(draft, { connectorId, changes }) {
    const { package: items, ...words } = changes;
    draft.connectors.update(connectorId, { ...words, ...(items === undefined ? {} : { package: items.length === 0 ? undefined : items }) });
    const relabelled = words.label !== undefined || words.outcome !== undefined;
    const route = draft.routes.get(connectorId);
    // The box of the label was made for the old words; the way itself stays.
    if (relabelled && route !== undefined)
      draft.routes.update(connectorId, { label: labelFor(route.points, draft.connectors.get(connectorId)) });
  },
};

import { labelBox } from '../drawing/label-box';
import type { Point, Rect } from '../model/drawing';

function labelFor(points: readonly Point[], connector: Connector | undefined): Rect | undefined {
  const text = connector?.label || connector?.outcome || '';
  return text === '' ? undefined : labelBox(points, text);
}
