import { memo } from 'react';
import { outcomeLook } from '../../../sop/drawing/outcome-look';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';
import { useWindow } from '../canvas-session';
import { ConnectorRename } from './connector-rename';
import { useConnectorPress } from './use-connector-press';

interface ConnectorLabelProps {
  readonly connector: Connector;
  readonly route: Route;
}

/** The words of a connector, on a ground of their own. */
function ConnectorLabelOnce({ connector, route }: ConnectorLabelProps) {
  const selected = useWindow((state) => state.connectors.has(connector.id));
  const renaming = useWindow((state) => state.renaming?.table === 'connectors' && state.renaming.id === connector.id);
  const press = useConnectorPress(connector.id);
  const text = connector.label || connector.outcome || '';
  const box = route.label;
  if (renaming) return <ConnectorRename connector={connector} route={route} />;
  if (text === '' || box === undefined) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard a connector is reached from its step's details, where each is a button
    <g
      className="connector-label"
      data-label-of={connector.id}
      data-look={outcomeLook(connector.outcome)}
      data-selected={selected || undefined}
      onClick={press.onClick}
      onDoubleClick={press.onDoubleClick}
    >
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} />
      <text x={box.x + box.width / 2} y={box.y + box.height / 2}>
        {text}
      </text>
    </g>
  );
}

export const ConnectorLabel = memo(ConnectorLabelOnce);
