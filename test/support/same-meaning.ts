import type { SopDocument } from '../../src/sop/model/sop-document';

const nameOf = (table: ReadonlyMap<string, { readonly name: string }>, id: string | null | undefined) =>
  id == null ? null : (table.get(id)?.name ?? 'gone');

const byText = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

/** What an SOP says, without its ids and its drawing: two that mean the same give the same. */
export function meaningOf({ profile, ...sop }: SopDocument): unknown {
  const { id: _id, ownerRoleId, ...rest } = profile;
  return {
    profile: { ...rest, owner: nameOf(sop.roles, ownerRoleId) },
    roles: [...sop.roles.values()].map(({ id: _, reportsTo, ...role }) => ({ ...role, reportsTo: nameOf(sop.roles, reportsTo) })),
    stages: [...sop.stages.values()].map(({ id: _, ...stage }) => stage),
    tools: byText([...sop.tools.values()].map(({ id: _, ...tool }) => tool)),
    steps: byText(
      [...sop.steps.values()].map(({ id: _, name, kind, roleId, stageId, approverIds = [], ...step }) => ({
        name,
        kind,
        owner: nameOf(sop.roles, roleId),
        stage: nameOf(sop.stages, stageId),
        approvers: approverIds.map((id) => nameOf(sop.roles, id)),
        ...step,
      })),
    ),
    connectors: byText(
      [...sop.connectors.values()].map(({ from, to, label, outcome }) => ({
        from: nameOf(sop.steps, from),
        to: nameOf(sop.steps, to),
        label,
        outcome,
      })),
    ),
    toolLinks: byText(
      [...sop.toolLinks.values()].map(({ id: _, stepId, toolId, ...link }) => ({
        step: nameOf(sop.steps, stepId),
        tool: nameOf(sop.tools, toolId),
        ...link,
      })),
    ),
  };
}
