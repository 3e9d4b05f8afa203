import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { Command } from './command';
import { connectRefusal } from './connect-refusal';
import { defaultOutcome, wordFor } from './default-outcome';
import { dropConnector } from './drop-step';
import { newIdRefusal } from './new-id-refusal';
import { relabelRoute } from './relabel-route';

export interface Lead {
  readonly to: StepId;
  /** Absent: as it is, or the first usual one that is free. */
  readonly outcome?: string | null;
}

interface LeadStepTo {
  readonly stepId: StepId;
  /** All ways out of the step. */
  readonly ways: readonly Lead[];
  /** Ids for the connectors that are new, by the place in `ways`; absent: random ones. */
  readonly connectorIds?: readonly ConnectorId[];
}

/** Says where a step leads, all of it at once: what is named stays or comes, every other way out goes. */
export const leadStepTo: Command<LeadStepTo> = {
  id: 'lead-step-to',
  refuse(sop, { stepId, ways, connectorIds = [] }) {
    if (!sop.steps.has(stepId)) return 'That step is not there any more';
    if (new Set(ways.map(({ to }) => to)).size < ways.length) return 'A step can lead to another one only once';
    if (new Set(connectorIds).size < connectorIds.length) return 'Two connectors can’t have the same id';
    const badId = connectorIds.map((id) => newIdRefusal(sop.connectors, id, 'connector')).find((reason) => reason !== null);
    if (badId !== undefined) return badId;
    const known = new Set([...sop.connectors.values()].filter(({ from }) => from === stepId).map(({ to }) => to));
    for (const { to } of ways) {
      const reason = known.has(to) ? null : connectRefusal(sop, stepId, to);
      if (reason !== null) return reason;
    }
    return null;
  },
  run(draft, { stepId, ways, connectorIds = [] }) {
    const wanted = new Map(ways.map((way, index) => [way.to, { ...way, id: connectorIds[index] ?? newId<ConnectorId>('c') }]));
    for (const connector of [...draft.connectors].filter(({ from }) => from === stepId)) {
      const way = wanted.get(connector.to);
      if (way === undefined) dropConnector(draft, connector.id);
      else if (way.outcome !== undefined && way.outcome !== connector.outcome) {
        draft.connectors.update(connector.id, { outcome: way.outcome, label: wordFor(way.outcome) });
        relabelRoute(draft, connector.id);
      }
      wanted.delete(connector.to);
    }
    for (const { id, to, outcome } of wanted.values()) {
      const others = [...draft.connectors].filter(({ from }) => from === stepId);
      const words = outcome === undefined ? defaultOutcome(draft.steps.get(stepId), others) : { label: wordFor(outcome), outcome };
      draft.connectors.add({ id, from: stepId, to, ...words });
    }
  },
};
