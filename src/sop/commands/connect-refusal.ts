import type { ConnectorId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';

/** Why no connector may lead from the one step to the other; null: one may. `except`: the connector that is being changed. */
export function connectRefusal(sop: SopDocument, from: StepId, to: StepId, except?: ConnectorId): string | null {
  const source = sop.steps.get(from);
  const target = sop.steps.get(to);
  if (source === undefined || target === undefined) return 'That step is not there any more';
  if (from === to) return 'A step can’t lead to itself';
  if (source.kind === 'end') return 'Nothing comes after an end';
  if (target.kind === 'start') return 'Nothing leads into a start';
  for (const connector of sop.connectors.values()) {
    if (connector.id !== except && connector.from === from && connector.to === to)
      return `“${source.name}” leads to “${target.name}” already`;
  }
  return null;
}
