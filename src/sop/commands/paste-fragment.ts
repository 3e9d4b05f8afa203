import { isId, newId, type RoleId, type StageId, type StepId, type ToolId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { Step } from '../model/step';
import type { Fragment } from './fragment';

export interface Pasted {
  readonly fragment: Fragment;
  /** The cell for steps that have no owner or stage, or one that is not known here. */
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
  /** Makes the new ids foreseeable: `step-<tag>-1` and so on, in the order of the fragment. Absent: random ones. */
  readonly tag?: string;
}

const OFFSET = 24;
const LONGEST_TAG = 40;

/** Why no ids can be made out of a tag; null: they can. */
export function tagRefusal(tag: string | undefined): string | null {
  return tag === undefined || (isId(tag) && tag.length <= LONGEST_TAG) ? null : 'An id has only letters, digits, - and _';
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const plain = (name: string) => name.trim().toLowerCase();

/** The row of a table that a foreign row means: the same id and name, then the same name, then the same id under another name. */
function counterpart<Row extends Named>(table: Iterable<Row>, foreign: Row | undefined): Row | undefined {
  if (foreign === undefined) return undefined;
  const rows = [...table];
  const sameId = rows.find((row) => row.id === foreign.id);
  if (sameId !== undefined && plain(sameId.name) === plain(foreign.name)) return sameId;
  return rows.find((row) => plain(row.name) === plain(foreign.name)) ?? sameId;
}

/** What a step says of itself, without the roles and steps that it names. */
function withoutReferences(step: Step) {
  const { deciderRoleId: _d, toRoleId: _t, accountableId: _b, approverIds: _a, consulted: _c, informed: _i, submits: _s, ...rest } = step;
  return rest;
}

class Paste {
  private readonly ids = new Map<StepId, StepId>();

  constructor(
    private readonly draft: SopDraft,
    private readonly input: Pasted,
  ) {}

  private fresh<Id extends string>(prefix: string, index: number, table: { has(id: Id): boolean }): Id {
    const { tag } = this.input;
    const id = `${prefix}-${tag}-${index + 1}` as Id; // a tag is made of letters that an id may have
    return tag === undefined || table.has(id) ? (newId(prefix) as string as Id) : id; // as above, and brands exist in types only
  }

  run(): ReadonlyMap<StepId, StepId> {
    const { draft } = this;
    const { fragment } = this.input;
    fragment.steps.forEach((step, index) => void this.ids.set(step.id, this.fresh('step', index, draft.steps)));
    for (const step of fragment.steps) this.addStep(step);
    this.addConnectors();
    fragment.toolLinks.forEach((link, index) => {
      const stepId = this.ids.get(link.stepId);
      const toolId = this.tool(link.toolId);
      if (stepId !== undefined && toolId !== null)
        draft.toolLinks.add({ ...link, id: this.fresh('link', index, draft.toolLinks), stepId, toolId });
    });
    fragment.notes.forEach((note, index) => {
      draft.notes.add({ ...note, id: this.fresh('note', index, draft.notes), x: note.x + OFFSET, y: note.y + OFFSET });
    });
    return this.ids;
  }

  /** A foreign fragment may hold what no command would have made: twice the same, in circles of one, into a start, out of an end. */
  private addConnectors(): void {
    const { draft } = this;
    const known = new Set<string>();
    this.input.fragment.connectors.forEach((connector, index) => {
      const from = this.ids.get(connector.from);
      const to = this.ids.get(connector.to);
      if (from === undefined || to === undefined || from === to || known.has(`${from}/${to}`)) return;
      if (draft.steps.get(from)?.kind === 'end' || draft.steps.get(to)?.kind === 'start') return;
      known.add(`${from}/${to}`);
      draft.connectors.add({ ...connector, id: this.fresh('c', index, draft.connectors), from, to });
    });
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
    const index = this.input.fragment.tools.findIndex((tool) => tool.id === id);
    const foreign = this.input.fragment.tools[index];
    if (foreign === undefined) return null;
    const known = counterpart(this.draft.tools, foreign);
    if (known !== undefined) return known.id;
    const added = { ...foreign, id: this.fresh<ToolId>('tool', index, this.draft.tools) };
    this.draft.tools.add(added);
    return added.id;
  }

  private addStep(step: Step): void {
    const { draft, input, ids } = this;
    const id = ids.get(step.id);
    if (id === undefined) return;
    const { checklist, ...rest } = withoutReferences(step);
    const submits = (step.submits ?? []).flatMap((submitted) => ids.get(submitted) ?? (draft.steps.has(submitted) ? [submitted] : []));
    draft.steps.add({
      ...rest,
      ...this.roles(step),
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

  private roles(step: Step): Partial<Step> {
    const many = (field: 'approverIds' | 'consulted' | 'informed') => {
      const roles = (step[field] ?? []).flatMap((role) => this.role(role) ?? []);
      return roles.length === 0 ? {} : { [field]: [...new Set(roles)] };
    };
    const one = (field: 'deciderRoleId' | 'toRoleId' | 'accountableId') => {
      const role = this.role(step[field]);
      return role === null ? {} : { [field]: role };
    };
    const lists = { ...many('approverIds'), ...many('consulted'), ...many('informed') };
    return { ...lists, ...one('deciderRoleId'), ...one('toRoleId'), ...one('accountableId') };
  }

  private itemRole(id: RoleId | undefined): { roleId?: RoleId } {
    const role = this.role(id);
    return role === null ? {} : { roleId: role };
  }
}

/**
 * Puts a fragment in, under fresh ids. Owners, stages and tools are found by id, then by name; a tool that is not known is added,
 * an owner or stage that is not known gives way to the cell at hand. Gives the new id of each step by the one it had.
 */
export function pasteFragment(draft: SopDraft, pasted: Pasted): ReadonlyMap<StepId, StepId> {
  return new Paste(draft, pasted).run();
}
