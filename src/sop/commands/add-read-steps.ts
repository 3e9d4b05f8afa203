import { type ConnectorId, newId, type RoleId, type StageId, type StepId, type ToolId } from '../model/ids';
import type { Role } from '../model/role';
import type { SopDocument } from '../model/sop-document';
import type { DraftTable, SopDraft } from '../model/sop-draft';
import type { Stage } from '../model/stage';
import type { Step } from '../model/step';
import type { Tool } from '../model/tool';
import { catalogueTool } from '../model/tool-catalogue';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { defaultOutcome } from './default-outcome';
import { withApprover } from './owner-approves';
import { tagRefusal } from './paste-fragment';
import type { ReadStep } from './read-step';

interface AddReadSteps {
  readonly steps: readonly ReadStep[];
  /** The cell of steps that name no owner or no stage. */
  readonly roleId: RoleId | null;
  readonly stageId: StageId | null;
  /** The step that the first new one follows; where that led on by one way, the last new ones lead on there. Absent: they stand apart. */
  readonly after?: StepId;
  /** Makes the new ids foreseeable: `step-<tag>-1` and so on, in the order of the list. Absent: random ones. */
  readonly tag?: string;
}

/**
 * Adds steps that were read from a text, connected as it says. Owners, stages and tools are found by name or alias, in any case;
 * what is not known is added.
 */
export const addReadSteps: Command<AddReadSteps> = {
  id: 'add-read-steps',
  refuse: (sop, { steps, roleId, stageId, after, tag }) =>
    steps.length === 0
      ? 'There is no step to add'
      : (tagRefusal(tag) ?? cellRefusal(sop, roleId, stageId) ?? (after === undefined ? null : afterRefusal(sop, after, steps))),
  run: (draft, input) => new Adding(draft, input).run(),
};

/** Why new steps can't follow a step; null: they can. */
export function afterRefusal(sop: SopDocument, after: StepId, [first]: readonly ReadStep[]): string | null {
  const step = sop.steps.get(after);
  if (step === undefined) return 'The step before is not there any more';
  if (step.kind === 'end') return 'Nothing comes after an end';
  return first?.kind === 'start' ? 'Nothing leads into a start' : null;
}

interface Called {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const plain = (name: string) => name.trim().toLowerCase();

function known<Row extends Called>(table: Iterable<Row>, name: string): Row['id'] | null {
  const rows = [...table];
  const byName = rows.find((row) => plain(row.name) === plain(name));
  return (byName ?? rows.find((row) => row.aliases?.some((alias) => plain(alias) === plain(name))))?.id ?? null;
}

class Adding {
  private readonly ids: readonly StepId[];

  constructor(
    private readonly draft: SopDraft,
    private readonly input: AddReadSteps,
  ) {
    this.ids = input.steps.map((_, index) => this.fresh('step', index + 1, draft.steps));
  }

  private fresh<Id extends string>(prefix: string, number: number, table: { has(id: Id): boolean }): Id {
    const { tag } = this.input;
    const id = `${prefix}-${tag}-${number}` as Id; // a tag is made of letters that an id may have
    return tag === undefined || table.has(id) ? (newId(prefix) as string as Id) : id; // as above, and brands exist in types only
  }

  run(): void {
    this.input.steps.forEach((step, index) => void this.addStep(step, index));
    this.input.steps.forEach((step, index) => void this.addWays(step, index));
    if (this.input.after !== undefined) this.join(this.input.after);
  }

  /** Leads from a step into the new ones: by a way that a decision still lacks, or else by its only way, which then goes on behind them. */
  private join(after: StepId): void {
    const { draft, ids } = this;
    const [first] = ids;
    if (first === undefined) return;
    const ways = [...draft.connectors].filter(({ from }) => from === after);
    const words = defaultOutcome(draft.steps.get(after), ways);
    const leads = new Set([...draft.connectors].map(({ from }) => from));
    const ends = ids.filter((id) => !leads.has(id) && draft.steps.get(id)?.kind !== 'end');
    const [way, ...others] = ways;
    if (way === undefined || others.length > 0 || words.outcome !== null || ends.length === 0) {
      draft.connectors.add({ id: this.connectorId(), from: after, to: first, ...words });
      return;
    }
    draft.connectors.update(way.id, { to: first });
    draft.routes.remove(way.id);
    for (const from of ends)
      draft.connectors.add({ id: this.connectorId(), from, to: way.to, ...defaultOutcome(draft.steps.get(from), []) });
  }

  private connectorId(): ConnectorId {
    return this.fresh('c', this.draft.connectors.size + 1, this.draft.connectors);
  }

  private addStep(read: ReadStep, index: number): void {
    const { draft, input, ids } = this;
    const id = ids[index];
    if (id === undefined) return;
    const { kind, name } = read;
    const roleId = this.role(read.role);
    const cell = { roleId: roleId ?? input.roleId, stageId: this.stage(read.stage) ?? input.stageId };
    draft.steps.add(withApprover({ id, kind, name, ...cell, ...this.details(read) }));
    const tools = new Set(read.tools.map((tool) => this.tool(tool)));
    for (const toolId of tools) {
      if (toolId === null) continue;
      const linkId = this.fresh('link', draft.toolLinks.size + 1, draft.toolLinks);
      draft.toolLinks.add({ id: linkId, stepId: id, toolId, use: 'update', what: '', recordOfTruth: false });
    }
  }

  private details({ description = '', checklist = [], fields = [], submits = [], dueWithin }: ReadStep): Partial<Step> {
    const submitted = submits.flatMap((place) => this.ids[place] ?? []);
    return {
      ...(description === '' ? {} : { description }),
      ...(checklist.length === 0 ? {} : { checklist: checklist.map((text, at) => ({ id: `item-${at + 1}`, text })) }),
      ...(fields.length === 0 ? {} : { fields: fields.map((field, at) => ({ id: `field-${at + 1}`, ...field })) }),
      ...(submitted.length === 0 ? {} : { submits: submitted }),
      ...(dueWithin === undefined ? {} : { dueWithin }),
    };
  }

  private role(name: string): RoleId | null {
    return this.named<Role>(this.draft.roles, 'role', name, (id) => ({
      id,
      name: name.trim(),
      kind: 'internal',
      aliases: [],
      responsibilities: [],
      reportsTo: null,
    }));
  }

  private stage(name: string): StageId | null {
    return this.named<Stage>(this.draft.stages, 'stage', name, (id) => ({ id, name: name.trim(), goal: '', exitCriteria: [] }));
  }

  private tool(name: string): ToolId | null {
    return this.named<Tool>(this.draft.tools, 'tool', name, (id) => ({
      id,
      name: name.trim(),
      category: 'other',
      url: '',
      aliases: [],
      ...catalogueTool(name),
    }));
  }

  private named<Row extends Called>(table: DraftTable<Row>, prefix: string, name: string, make: (id: Row['id']) => Row): Row['id'] | null {
    if (name.trim() === '') return null;
    const found = known(table, name);
    if (found !== null) return found;
    const made = make(this.fresh<Row['id']>(prefix, table.size + 1, table));
    table.add(made);
    return made.id;
  }

  /** A text may say what no command would do: lead to itself, twice to the same, into a start, out of an end. */
  private addWays({ kind, ways }: ReadStep, index: number): void {
    const { draft, ids, input } = this;
    const from = ids[index];
    const targets = new Set<number>();
    for (const { to, label, outcome } of ways) {
      const target = ids[to];
      if (from === undefined || target === undefined || to === index || targets.has(to)) continue;
      if (kind === 'end' || input.steps[to]?.kind === 'start') continue;
      targets.add(to);
      draft.connectors.add({ id: this.connectorId(), from, to: target, label, outcome });
    }
  }
}
