import type { Connector } from '../model/connector';
import type { Placement } from '../model/drawing';
import type { NoteId, RoleId, StepId } from '../model/ids';
import type { Role } from '../model/role';
import type { Note } from '../model/sop-document';
import type { Stage } from '../model/stage';
import type { Step } from '../model/step';
import type { Tool, ToolLink } from '../model/tool';

/** A part of an SOP that can be put into another one: plain records with the ids they had. */
export interface Fragment {
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly tools: readonly Tool[];
  readonly steps: readonly Step[];
  readonly connectors: readonly Connector[];
  readonly toolLinks: readonly ToolLink[];
  readonly notes: readonly Note[];
  readonly placements: readonly Placement[];
}

/** What a fragment is taken from; a draft is one as it stands. */
export type Whole = { readonly [Name in keyof Fragment]: Iterable<Fragment[Name][number]> };

function rolesNamedBy(step: Step): readonly (RoleId | null | undefined)[] {
  const { roleId, deciderRoleId, toRoleId, accountableId, approverIds = [], consulted = [], informed = [], checklist = [] } = step;
  const singles = [roleId, deciderRoleId, toRoleId, accountableId];
  return [...singles, ...approverIds, ...consulted, ...informed, ...checklist.map((item) => item.roleId)];
}

/** Steps and notes with the connectors between them, and the roles, stages and tools that they name. */
export function fragmentOf(whole: Whole, stepIds: readonly StepId[], noteIds: readonly NoteId[]): Fragment {
  const chosen = new Set(stepIds);
  const notes = new Set(noteIds);
  const steps = [...whole.steps].filter((step) => chosen.has(step.id));
  const toolLinks = [...whole.toolLinks].filter((link) => chosen.has(link.stepId));
  const tools = new Set(toolLinks.map((link) => link.toolId));
  const roles = new Set(steps.flatMap(rolesNamedBy));
  const stages = new Set(steps.map((step) => step.stageId));
  return {
    roles: [...whole.roles].filter((role) => roles.has(role.id)),
    stages: [...whole.stages].filter((stage) => stages.has(stage.id)),
    tools: [...whole.tools].filter((tool) => tools.has(tool.id)),
    steps,
    connectors: [...whole.connectors].filter((connector) => chosen.has(connector.from) && chosen.has(connector.to)),
    toolLinks,
    notes: [...whole.notes].filter((note) => notes.has(note.id)),
    placements: [...whole.placements].filter((placement) => chosen.has(placement.id)),
  };
}
