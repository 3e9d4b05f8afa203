import type { ConnectorId, StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { stepTitle } from '../../canvas/steps/spoken-name';

export type CalledSubject = { readonly table: 'steps'; readonly id: StepId } | { readonly table: 'connectors'; readonly id: ConnectorId };

/** A step by its title, a connector by those of its two steps. */
export function called(sop: SopDocument, { table, id }: CalledSubject): string {
  if (table === 'steps') return stepTitle(sop, id);
  const connector = sop.connectors.get(id);
  return connector === undefined ? '' : `${stepTitle(sop, connector.from)} to ${stepTitle(sop, connector.to)}`;
}
