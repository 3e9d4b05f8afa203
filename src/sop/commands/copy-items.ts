import type { ConnectorId, NoteId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import { type Fragment, fragmentOf } from './fragment';

interface Selection {
  readonly stepIds: readonly StepId[];
  /** A connector goes along when both its steps do, chosen or not. */
  readonly connectorIds: readonly ConnectorId[];
  readonly noteIds: readonly NoteId[];
}

/** What is selected as a fragment. It changes nothing, so it is no command. */
export function copyItems(sop: SopDocument, { stepIds, noteIds }: Selection): Fragment {
  const { roles, stages, tools, steps, connectors, toolLinks, notes, drawing } = sop;
  const whole = {
    roles: roles.values(),
    stages: stages.values(),
    tools: tools.values(),
    steps: steps.values(),
    connectors: connectors.values(),
    toolLinks: toolLinks.values(),
    notes: notes.values(),
    placements: drawing.placements.values(),
  };
  return fragmentOf(whole, stepIds, noteIds);
}
