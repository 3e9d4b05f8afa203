import type { ConnectorId } from '../../../sop/model/ids';
import type { EditorSession } from '../editor-session';
import type { Action } from './action';

/** The one connector that is selected. */
function oneConnector({ window }: EditorSession): ConnectorId | undefined {
  const [only, ...more] = window.getState().connectors;
  return more.length === 0 ? only : undefined;
}

const reconnects = (end: 'from' | 'to', label: string): Action => ({
  id: `reconnect-${end}`,
  label,
  menu: 'Arrange',
  on: ['connectors'],
  applies: (session) => oneConnector(session) !== undefined,
  run(session) {
    const connectorId = oneConnector(session);
    if (connectorId !== undefined) session.panels.setState({ dialog: { kind: 'reconnect', connectorId, end } });
  },
});

/** What a drag of a connector's ends does, without a drag. */
export const connectorActions: readonly Action[] = [reconnects('to', 'Change target…'), reconnects('from', 'Change start…')];
