import type { ConnectorId, NoteId, StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { Fragment } from './fragment';

interface Selection {
  readonly stepIds: readonly StepId[];
  readonly connectorIds: readonly ConnectorId[];
  readonly noteIds: readonly NoteId[];
}

/** What is selected as a fragment: the steps, the connectors between them, and the roles, stages and tools that they name. */
export function copyItems(sop: SopDocument, { stepIds, noteIds }: Selection): Fragment {
  const chosen = new Set(stepIds);
  const steps = [...sop.steps.values()].filter((step) => chosen.has(step.id));
  const toolLinks = [...sop.toolLinks.values()].filter((link) => chosen.has(link.stepId));
  const tools = new Set(toolLinks.map((link) => link.toolId));
  const roles = new Set(
    steps.flatMap((step) => [
      step.roleId,
      step.deciderRoleId,
      step.toRoleId,
      ...(step.approverIds ?? []),
      ...(step.consulted ?? []),
      ...(step.informed ?? []),
    ]),
  );
  const stages = new Set(steps.map((step) => step.stageId));
  return {
    roles: [...sop.roles.values()].filter((role) => roles.has(role.id)),
    stages: [...sop.stages.values()].filter((stage) => stages.has(stage.id)),
    tools: [...sop.tools.values()].filter((tool) => tools.has(tool.id)),
    steps,
    connectors: [...sop.connectors.values()].filter((connector) => chosen.has(connector.from) && chosen.has(connector.to)),
    toolLinks,
    notes: [...sop.notes.values()].filter((note) => noteIds.includes(note.id)),
    placements: steps.flatMap((step) => sop.drawing.placements.get(step.id) ?? []),
  };
}
