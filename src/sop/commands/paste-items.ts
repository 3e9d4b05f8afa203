import { type ConnectorId, type NoteId, newId, type RoleId, type StageId, type StepId, type ToolId, type ToolLinkId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import type { Command } from './command';
import type { Fragment } from './fragment';

export type { Fragment } from './fragment';

interface PasteItems {
  readonly fragment: Fragment;
  /** The cell for steps whose owner or stage is not known here. */
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
}

const OFFSET = 24;

/**
 * Puts a fragment in, under fresh ids. Owners, stages and tools are found by id, then by name; a tool that is not known is added,
 * an owner or stage that is not known gives way to the cell at hand.
 */
export const pasteItems: Command<PasteItems> = {
  id: 'paste-items',
  refuse(sop, { fragment, roleId, stageId }) {
    if (fragment.steps.length + fragment.notes.length === 0) return 'There is nothing to paste';
    if (roleId !== null && !sop.roles.has(roleId)) return 'That role is not there any more';
    return stageId !== null && !sop.stages.has(stageId) ? 'That stage is not there any more' : null;
  },
  run(draft, input) {
    new Paste(draft, input).run();
  },
};

interface Named {
  readonly id: string;
  readonly name: string;
}

const plain = (name: string) => name.trim().toLowerCase();

/** The row of a table that a foreign row means: the same id with the same name first, then the same name. */
function counterpart<Row extends Named>(table: Iterable<Row>, foreign: Row | undefined): Row | undefined {
  if (foreign === undefined) return undefined;
  const rows = [...table];
  return (
    rows.find((row) => row.id === foreign.id && plain(row.name) === plain(foreign.name)) ??
    rows.find((row) => plain(row.name) === plain(foreign.name))
  );
}

class Paste {
  private readonly ids = new Map<StepId, StepId>();

  constructor(
    private readonly draft: SopDraft,
    private readonly input: PasteItems,
  ) {}

  run(): void {
    const { draft } = this;
    const { fragment } = this.input;
    for (const step of fragment.steps) this.ids.set(step.id, newId<StepId>('step'));
    for (const step of fragment.steps) this.addStep(step);
    for (const connector of fragment.connectors) {
      const from = this.ids.get(connector.from);
      const to = this.ids.get(connector.to);
      if (from !== undefined && to !== undefined) draft.connectors.add({ ...connector, id: newId<ConnectorId>('c'), from, to });
    }
    for (const link of fragment.toolLinks) {
      const stepId = this.ids.get(link.stepId);
      const toolId = this.tool(link.toolId);
      if (stepId !== undefined && toolId !== null) draft.toolLinks.add({ ...link, id: newId<ToolLinkId>('link'), stepId, toolId });
    }
    for (const note of fragment.notes) draft.notes.add({ ...note, id: newId<NoteId>('note'), x: note.x + OFFSET, y: note.y + OFFSET });
  }

  private role(id: RoleId | null | undefined): RoleId | null {
    const foreign = this.input.fragment.roles.find((role) => role.id === id);
    return counterpart(this.draft.roles, foreign)?.id ?? null;
  }

  private stage(id: StageId | null): StageId | null {
    const foreign = this.input.fragment.stages.find((stage) => stage.id === id);
    return counterpart(this.draft.stages, foreign)?.id ?? null;
  }

  private tool(id: ToolId): ToolId | null {
    const foreign = this.input.fragment.tools.find((tool) => tool.id === id);
    if (foreign === undefined) return null;
    const known = counterpart(this.draft.tools, foreign);
    if (known !== undefined) return known.id;
    const added = { ...foreign, id: newId<ToolId>('tool') };
    this.draft.tools.add(added);
    return added.id;
  }

  private addStep(step: Step): void {
    const { draft, input, ids } = this;
    const id = ids.get(step.id);
    if (id === undefined) return;
    const {
      deciderRoleId: _decider,
      toRoleId: _to,
      approverIds: _approvers,
      consulted: _consulted,
      informed: _informed,
      submits: _submits,
      checklist,
      ...rest
    } = step;
    const many = (field: 'approverIds' | 'consulted' | 'informed') => {
      const roles = (step[field] ?? []).flatMap((role) => this.role(role) ?? []);
      return roles.length === 0 ? {} : { [field]: [...new Set(roles)] };
    };
    const one = (field: 'deciderRoleId' | 'toRoleId') => {
      const role = this.role(step[field]);
      return role === null ? {} : { [field]: role };
    };
    const submits = (step.submits ?? []).flatMap((submitted) => ids.get(submitted) ?? (draft.steps.has(submitted) ? [submitted] : []));
    draft.steps.add({
      ...rest,
      ...many('approverIds'),
      ...many('consulted'),
      ...many('informed'),
      ...one('deciderRoleId'),
      ...one('toRoleId'),
      ...(submits.length === 0 ? {} : { submits }),
      ...(checklist === undefined ? {} : { checklist: checklist.map(({ roleId, ...item }) => ({ ...item, ...this.itemRole(roleId) })) }),
      id,
      roleId: this.role(step.roleId) ?? input.roleId,
      stageId: this.stage(step.stageId) ?? input.stageId,
    });
    const placement = input.fragment.placements.find((one) => one.id === step.id);
    if (placement !== undefined)
      draft.placements.add({ ...placement, id, x: placement.x + OFFSET, y: placement.y + OFFSET, pinned: false });
  }

  private itemRole(id: RoleId | undefined): { roleId?: RoleId } {
    const role = this.role(id);
    return role === null ? {} : { roleId: role };
  }
}
