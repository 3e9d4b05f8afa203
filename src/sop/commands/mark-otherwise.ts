import type { ConnectorId } from '../model/ids';
import type { Command } from './command';
import { relabelRoute } from './relabel-route';

interface MarkOtherwise {
  readonly connectorId: ConnectorId;
  readonly isOtherwise: boolean;
}

/** Says which way out of a decision is taken when no other one fits: one at most. A way without words says “Otherwise” then. */
export const markOtherwise: Command<MarkOtherwise> = {
  id: 'mark-otherwise',
  refuse(sop, { connectorId, isOtherwise }) {
    const way = sop.connectors.get(connectorId);
    if (way === undefined) return 'That connector is not there any more';
    if (isOtherwise && sop.steps.get(way.from)?.kind !== 'decision') return 'Only a way out of a decision can be for all the rest';
    return null;
  },
  run(draft, { connectorId, isOtherwise }) {
    const way = draft.connectors.get(connectorId);
    if (way === undefined) return;
    for (const other of [...draft.connectors])
      if (other.from === way.from && other.otherwise !== undefined) draft.connectors.update(other.id, { otherwise: undefined });
    if (!isOtherwise) return;
    const isWordless = way.label.trim() === '' && (way.outcome ?? '').trim() === '';
    draft.connectors.update(connectorId, { otherwise: true, ...(isWordless ? { label: 'Otherwise' } : {}) });
    if (isWordless) relabelRoute(draft, connectorId);
  },
};
