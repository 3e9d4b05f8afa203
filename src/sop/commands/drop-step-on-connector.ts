import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { Command } from './command';
import { type Goal, goalRefusal, moveStepTo } from './move-step-to';
import { newIdRefusal } from './new-id-refusal';
import { splitConnector } from './split-connector';

interface DropStep {
  readonly stepId: StepId;
  readonly connectorId: ConnectorId;
  readonly newConnectorId?: ConnectorId;
  /** Where it was dropped; absent: it stays where it stands. */
  readonly move?: Goal;
}

/** Puts a step that nothing touches yet on a connector, and moves it there when it is told where. */
export const dropStepOnConnector: Command<DropStep> = {
  id: 'drop-step-on-connector',
  refuse(sop, { stepId, connectorId, newConnectorId, move }) {
    const step = sop.steps.get(stepId);
    if (step === undefined) return 'That step is not there any more';
    if (!sop.connectors.has(connectorId)) return 'That connector is not there any more';
    if (step.kind === 'start' || step.kind === 'end') return 'A start or an end can’t stand in the middle of a way';
    for (const connector of sop.connectors.values()) {
      if (connector.from === stepId || connector.to === stepId) return `“${step.name}” is connected already`;
    }
    return newIdRefusal(sop.connectors, newConnectorId, 'connector') ?? goalRefusal(sop, move);
  },
  run(draft, { stepId, connectorId, newConnectorId, move }) {
    const connector = draft.connectors.get(connectorId);
    const step = draft.steps.get(stepId);
    if (connector === undefined || step === undefined) return;
    splitConnector(draft, connector, step, newConnectorId ?? newId<ConnectorId>('c'));
    if (move !== undefined) moveStepTo(draft, stepId, move);
  },
};
