import type { Connector } from '../model/connector';
import type { ConnectorId } from '../model/ids';
import type { Command } from './command';

interface MoveWay {
  readonly connectorId: ConnectorId;
  readonly by: 1 | -1;
}

/** Changes the order in which the ways out of a step are told. */
export const moveWay: Command<MoveWay> = {
  id: 'move-way',
  refuse(sop, { connectorId, by }) {
    const way = sop.connectors.get(connectorId);
    if (way === undefined) return 'That connector is not there any more';
    if (neighbour(sop.connectors.values(), way, by) !== undefined) return null;
    return by === 1 ? 'It is the last way already' : 'It is the first way already';
  },
  run(draft, { connectorId, by }) {
    const way = draft.connectors.get(connectorId);
    const other = way === undefined ? undefined : neighbour(draft.connectors, way, by);
    if (other === undefined) return;
    const [later, earlier] = by === 1 ? [connectorId, other.id] : [other.id, connectorId];
    draft.connectors.move(earlier, later);
  },
};

function neighbour(connectors: Iterable<Connector>, { id, from }: Connector, by: 1 | -1): Connector | undefined {
  const ways = [...connectors].filter((one) => one.from === from);
  return ways[ways.findIndex((one) => one.id === id) + by];
}
