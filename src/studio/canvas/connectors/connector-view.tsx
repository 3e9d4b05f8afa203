import { memo } from 'react';
import { type OutcomeLook, outcomeLook } from '../../../sop/drawing/outcome-look';
import type { Connector } from '../../../sop/model/connector';
import { useWindow } from '../canvas-session';
import { inLens } from '../lens/in-lens';
import { useConnectorPress } from './use-connector-press';

interface ConnectorViewProps {
  readonly connector: Connector;
  readonly path: string;
  readonly bridges: string;
}

/** The id of the arrow head that fits a connector. */
export function arrowId(look: OutcomeLook, selected: boolean): string {
  return `arrow-${look}${selected ? '-selected' : ''}`;
}

/** One connector: a wide unseen path to press, and the line itself. Renders only when its record or its path changed. */
function ConnectorViewOnce({ connector, path, bridges }: ConnectorViewProps) {
  const selected = useWindow((state) => state.connectors.has(connector.id));
  const dropTarget = useWindow((state) => state.dropConnector === connector.id);
  const lens = useWindow((state) => inLens(state.lens?.connectors, connector.id));
  const press = useConnectorPress(connector.id);
  const look = outcomeLook(connector.outcome);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group without a name tells nobody anything; by keyboard a connector is reached from its step's details, where each is a button
    <g
      role="none"
      className="connector"
      data-connector-id={connector.id}
      data-look={look}
      data-selected={selected || undefined}
      data-drop-target={dropTarget || undefined}
      data-lens={lens}
      onClick={press.onClick}
      onDoubleClick={press.onDoubleClick}
    >
      <path className="connector-hit" d={path} />
      <path className="connector-line" d={path} markerEnd={`url(#${arrowId(look, selected)})`} />
      {look === 'rejected' && bridges !== '' && <path className="connector-bridges" d={bridges} />}
    </g>
  );
}

export const ConnectorView = memo(ConnectorViewOnce);
