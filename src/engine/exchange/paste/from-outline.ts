import type { ReadStep } from '../../../sop/commands/read-step';
import type { SopDocument } from '../../../sop/model/sop-document';
import { toolsOf } from '../outline/tools-of';

const OUTLINE = /^(?:Roles|Stages|Tools): \S|^\s+(?:- .*)?-> (?:\d+|nowhere)\s*$/m;

/** Whether a text was written by our own outline. */
export function isOutline(text: string): boolean {
  return OUTLINE.test(text);
}

/** The steps of an outline that was read, as steps to add to another SOP. */
export function stepsOfOutline(sop: SopDocument): readonly ReadStep[] {
  const places = new Map([...sop.steps.keys()].map((id, index) => [id, index]));
  return [...sop.steps.values()].map(({ id, kind, name, roleId, stageId }) => ({
    kind,
    name,
    role: roleId === null ? '' : (sop.roles.get(roleId)?.name ?? ''),
    stage: stageId === null ? '' : (sop.stages.get(stageId)?.name ?? ''),
    tools: toolsOf(sop, id).map((toolId) => sop.tools.get(toolId)?.name ?? ''),
    ways: [...sop.connectors.values()]
      .filter((connector) => connector.from === id)
      .map(({ to, label, outcome }) => ({ to: places.get(to) ?? 0, label, outcome })),
  }));
}
