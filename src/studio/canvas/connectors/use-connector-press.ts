import type { MouseEvent } from 'react';
import type { ConnectorId } from '../../../sop/model/ids';
import { useSession } from '../canvas-session';

/** What the line of a connector and its label do alike: a click selects it, a double-click writes its label. */
export function useConnectorPress(id: ConnectorId) {
  const { window, execute } = useSession();
  return {
    onClick(event: MouseEvent) {
      event.stopPropagation();
      window.getState().selectConnector(id, event.shiftKey || event.ctrlKey || event.metaKey);
    },
    onDoubleClick(event: MouseEvent) {
      event.stopPropagation();
      if (execute !== null) window.getState().startRename({ table: 'connectors', id });
    },
  };
}
