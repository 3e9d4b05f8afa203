import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { Command } from './command';

interface DropStep {
  readonly stepId: StepId;
  readonly connectorId: ConnectorId;
  readonly newConnectorId?: ConnectorId;
}

/** Puts a step that nothing touches yet on a connector. It stays where its owner and stage are. */
export const dropStepOnConnector: Command<DropStep> = {
  id: 'drop-step-on-connector',
  refuse(sop, { stepId, connectorId }) {
    const step = sop.steps.get(stepId);
    if (step === undefined) return 'That step is not there any more';
    if (!sop.connectors.has(connectorId)) return 'That connector is not there any more';
    if (step.kind === 'start' || step.kind === 'end') return 'A start or an end can’t stand in the middle of a way';
    for (const connector of sop.connectors.values()) {
      if (connector.from === stepId || connector.to === stepId) return `“${step.name}” is connected already`;
    }
    return null;
  },
  run(draft, { stepId, connectorId, newConnectorId }) {
    const connector = draft.connectors.get(connectorId);
    if (connector === undefined) return;
    draft.connectors.add({ id: newConnectorId ?? newId<ConnectorId>('c'), from: stepId, to: connector.to, label: '', outcome: null });
    draft.connectors.update(connectorId, { to: stepId });
    draft.routes.remove(connectorId);
  },
};
