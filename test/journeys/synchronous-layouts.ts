import { layOutAfterEdit } from '../../src/engine/layout/lay-out-after-edit';
import { layOutFast } from '../../src/engine/layout/lay-out-fast';
import { reroute } from '../../src/engine/layout/reroute';
import { insertStepOnConnector } from '../../src/sop/commands/insert-step-on-connector';
import type { ConnectorId, StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { done } from '../support/run-commands';
import { withLayout } from '../support/with-layout';

/** Everything that lays out without waiting: the quick layout, the one after an edit, and connectors led anew. */
export function synchronousLayouts(sop: SopDocument) {
  const fast = layOutFast(sop);
  const drawn = withLayout(sop, fast);
  const [connectorId] = [...sop.connectors.keys()].slice(sop.connectors.size >> 1);
  if (connectorId === undefined) return { fast };
  const ids = { stepId: 'new-step' as StepId, newConnectorId: 'new-way' as ConnectorId }; // brands
  const edited = done(drawn, insertStepOnConnector, { connectorId, ...ids, name: 'Ask once more' });
  return { fast, afterEdit: layOutAfterEdit(edited), ways: reroute(drawn) };
}
