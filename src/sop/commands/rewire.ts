import type { Connector } from '../model/connector';
import type { ConnectorId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';
import { rewordedWay } from './default-outcome';
import { dropConnector } from './drop-step';

/** The ends that some connectors get; null: the connector goes. */
export type Rewiring = ReadonlyMap<ConnectorId, { readonly from?: StepId; readonly to?: StepId } | null>;

/** Why connectors can't be led like that; null: they can. */
export function rewireRefusal(sop: SopDocument, rewiring: Rewiring): string | null {
  const ways = new Set<string>();
  for (const connector of sop.connectors.values()) {
    const change = rewiring.get(connector.id);
    if (change === null) continue;
    const { from, to } = { ...connector, ...change };
    if (from === to) return 'A step can’t lead to itself';
    if (change !== undefined && sop.steps.get(from)?.kind === 'end') return 'Nothing comes after an end';
    if (change !== undefined && sop.steps.get(to)?.kind === 'start') return 'Nothing leads into a start';
    if (ways.has(`${from} ${to}`)) return 'Two steps would be connected twice';
    ways.add(`${from} ${to}`);
  }
  return null;
}

/** Leads connectors from and to other steps. Words stay with the step they are an outcome of. */
export function rewire(draft: SopDraft, rewiring: Rewiring): void {
  for (const [id, change] of rewiring) {
    const connector = draft.connectors.get(id);
    if (connector === undefined) continue;
    if (change === null) dropConnector(draft, id);
    else {
      draft.connectors.update(id, { ...change, ...wordsFrom(draft, connector, change.from) });
      draft.routes.remove(id);
    }
  }
}

function wordsFrom(draft: SopDraft, connector: Connector, from: StepId | undefined): Partial<Connector> {
  if (from === undefined || from === connector.from) return {};
  const others = [...draft.connectors].filter((other) => other.from === from && other.id !== connector.id);
  return rewordedWay(draft.steps.get(from), connector, others);
}
