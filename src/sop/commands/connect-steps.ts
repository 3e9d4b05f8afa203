import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { Command } from './command';
import { connectRefusal } from './connect-refusal';
import { defaultOutcome } from './default-outcome';
import { newIdRefusal } from './new-id-refusal';

interface ConnectSteps {
  readonly from: StepId;
  readonly to: StepId;
  readonly connectorId?: ConnectorId;
  readonly label?: string;
  readonly outcome?: string | null;
}

/** Leads from one step to another. Out of an approval first "approved", then "rejected"; out of a decision "yes", then "no". */
export const connectSteps: Command<ConnectSteps> = {
  id: 'connect-steps',
  refuse: (sop, { from, to, connectorId }) => newIdRefusal(sop.connectors, connectorId, 'connector') ?? connectRefusal(sop, from, to),
  run(draft, { from, to, connectorId, label, outcome }) {
    const ways = [...draft.connectors].filter((connector) => connector.from === from);
    const words = defaultOutcome(draft.steps.get(from), ways);
    draft.connectors.add({
      id: connectorId ?? newId<ConnectorId>('c'),
      from,
      to,
      label: label ?? words.label,
      outcome: outcome === undefined ? words.outcome : outcome,
    });
  },
};
