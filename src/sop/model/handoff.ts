import type { Connector } from './connector';
import type { SopDocument } from './sop-document';

/** A connector whose two ends are owned by different roles. */
export function isHandoff(sop: SopDocument, connector: Connector): boolean {
  const from = sop.steps.get(connector.from)?.roleId;
  const to = sop.steps.get(connector.to)?.roleId;
  return from != null && to != null && from !== to;
}
