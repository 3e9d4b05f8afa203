import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { StepKind } from '../model/step';
import type { Command } from './command';
import { newIdRefusal } from './new-id-refusal';
import { withApprover } from './owner-approves';
import { placeAfter } from './place-after';
import { splitConnector } from './split-connector';

interface InsertStep {
  readonly connectorId: ConnectorId;
  readonly stepId: StepId;
  readonly newConnectorId?: ConnectorId;
  readonly kind?: StepKind;
  readonly name?: string;
}

/** Puts a new step on a connector: the first half keeps label, outcome and package, the second half is new. */
export const insertStepOnConnector: Command<InsertStep> = {
  id: 'insert-step-on-connector',
  refuse(sop, { connectorId, stepId, newConnectorId, kind }) {
    if (!sop.connectors.has(connectorId)) return 'That connector is not there any more';
    if (kind === 'start' || kind === 'end') return 'A start or an end can’t stand in the middle of a way';
    return newIdRefusal(sop.steps, stepId, 'step') ?? newIdRefusal(sop.connectors, newConnectorId, 'connector');
  },
  run(draft, { connectorId, stepId, newConnectorId, kind = 'task', name = 'New step' }) {
    const connector = draft.connectors.get(connectorId);
    const source = connector && draft.steps.get(connector.from);
    if (connector === undefined || source === undefined) return;
    const step = withApprover({ id: stepId, kind, name, roleId: source.roleId, stageId: source.stageId });
    draft.steps.add(step, connector.to);
    splitConnector(draft, connector, step, newConnectorId ?? newId<ConnectorId>('c'));
    placeAfter(draft, step, source.id, false);
  },
};
