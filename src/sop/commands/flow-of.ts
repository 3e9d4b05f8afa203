import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';

/** What the order of the work is read from. */
export type Flow = Pick<SopDocument, 'steps' | 'connectors'>;

/** The flow of a draft as it is now, for questions that are asked of documents. */
export function flowOf({ steps, connectors }: SopDraft): Flow {
  return {
    steps: new Map([...steps].map((step) => [step.id, step])),
    connectors: new Map([...connectors].map((connector) => [connector.id, connector])),
  };
}
