import { type MouseEvent, memo } from 'react';
import { outcomeLook } from '../../../sop/drawing/outcome-look';
import { roundedPath } from '../../../sop/drawing/rounded-path';
import type { Connector } from '../../../sop/model/connector';
import type { Route } from '../../../sop/model/drawing';
import { useSession, useWindow } from '../canvas-session';
import { ConnectorLabel } from './connector-label';
import { ConnectorRename } from './connector-rename';

interface ConnectorViewProps {
  readonly connector: Connector;
  readonly route: Route;
}

/** One connector: a wide unseen path to press, the line itself, its label. Renders only when its record or route changed. */
function ConnectorViewOnce({ connector, route }: ConnectorViewProps) {
  const { window, execute } = useSession();
  const selected = useWindow((state) => state.connectors.has(connector.id));
  const dropTarget = useWindow((state) => state.dropConnector === connector.id);
  const renaming = useWindow((state) => state.renaming?.table === 'connectors' && state.renaming.id === connector.id);
  const look = outcomeLook(connector.outcome);
  const path = roundedPath(route.points);

  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    window.getState().selectConnector(connector.id, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard a connector is reached from its step's details, where each is a button
    <g
      className="connector"
      data-connector-id={connector.id}
      data-look={look}
      data-selected={selected || undefined}
      data-drop-target={dropTarget || undefined}
      onClick={onClick}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (execute !== null) window.getState().startRename({ table: 'connectors', id: connector.id });
      }}
    >
      <path className="connector-hit" d={path} />
      <path className="connector-line" d={path} markerEnd={`url(#arrow-${selected ? 'selected' : look})`} />
      {renaming ? <ConnectorRename connector={connector} route={route} /> : <ConnectorLabel connector={connector} route={route} />}
    </g>
  );
}

export const ConnectorView = memo(ConnectorViewOnce);
