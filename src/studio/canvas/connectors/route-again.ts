import { straightenConnector } from '../../../sop/commands/straighten-connector';
import type { ConnectorId } from '../../../sop/model/ids';
import { announce } from '../../ui/announcer';
import type { CanvasSession } from '../canvas-session';

/** Takes the hand-made way from a connector, and says so. */
export function routeAgain({ execute }: CanvasSession, connectorId: ConnectorId): void {
  if (execute?.(straightenConnector, { connectorId })) announce('The connector is routed automatically again');
}
