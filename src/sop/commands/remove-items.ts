import type { Connector } from '../model/connector';
import type { ConnectorId, NoteId, StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Command } from './command';
import { dropConnector, dropStep } from './drop-step';

interface RemoveItems {
  readonly stepIds: readonly StepId[];
  readonly connectorIds: readonly ConnectorId[];
  readonly noteIds: readonly NoteId[];
}

/** Removes steps, connectors and notes. A chain of one way in and one way out is healed: what led in leads on. */
export const removeItems: Command<RemoveItems> = {
  id: 'remove-items',
  refuse(sop, { stepIds, connectorIds, noteIds }) {
    const there =
      stepIds.some((id) => sop.steps.has(id)) ||
      connectorIds.some((id) => sop.connectors.has(id)) ||
      noteIds.some((id) => sop.notes.has(id));
    return there ? null : 'There is nothing left to remove';
  },
  run(draft, { stepIds, connectorIds, noteIds }) {
    const gone = new Set(stepIds);
    for (const id of connectorIds) {
      const connector = draft.connectors.get(id);
      // What joins two steps that both go is part of their chain, which is healed as a whole.
      if (connector !== undefined && !(gone.has(connector.from) && gone.has(connector.to))) dropConnector(draft, id);
    }
    for (const id of stepIds) {
      heal(draft, id);
      dropStep(draft, id);
    }
    for (const id of noteIds) draft.notes.remove(id);
  },
};

/** Before a step goes: its one way in is led on to where its one way out went. Never to itself, never twice. */
function heal(draft: SopDraft, stepId: StepId): void {
  const connectors = [...draft.connectors];
  const [into, ...moreIn] = connectors.filter((connector) => connector.to === stepId);
  const [out, ...moreOut] = connectors.filter((connector) => connector.from === stepId);
  if (into === undefined || out === undefined || moreIn.length > 0 || moreOut.length > 0) return;
  if (into.from === out.to || into.from === stepId || leads(connectors, into.from, out.to)) return;
  draft.routes.remove(into.id);
  draft.connectors.update(into.id, { to: out.to });
}

function leads(connectors: readonly Connector[], from: StepId, to: StepId): boolean {
  return connectors.some((connector) => connector.from === from && connector.to === to);
}
