import { type ConnectorId, newId, type RoleId, type StageId, type StepId, type ToolId, type ToolLinkId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { SopDraft } from '../model/sop-draft';
import type { Step, StepKind } from '../model/step';
import type { Tool } from '../model/tool';
import { addRole } from './add-role';
import { addStage } from './add-stage';
import { addTool } from './add-tool';
import { changeStepKind } from './change-step-kind';
import type { Command } from './command';
import { defaultOutcome } from './default-outcome';
import { fitStep } from './fit-step';
import { nameRefusal } from './name-refusal';
import { newIdRefusal } from './new-id-refusal';
import { ownedBy, withApprover } from './owner-approves';
import { placeAfter } from './place-after';
import { splitConnector } from './split-connector';

/** A row by its id; an id that is not there yet is added with that name. */
export interface NamedRow<Id> {
  readonly id: Id;
  readonly name: string;
}

/** The same of a tool, with what is known of one that is added. */
export type NamedTool = NamedRow<ToolId> & Partial<Pick<Tool, 'category' | 'url' | 'aliases'>>;

/** Where a new step joins the others. */
export interface NewStepPlace {
  /** What leads to it; none: it stands for itself. */
  readonly from: readonly StepId[];
  /** It is put on this connector, and `from` is left as it is. */
  readonly on?: ConnectorId;
}

export interface WriteStep {
  readonly stepId: StepId;
  /** Absent: the step is there and these fields are changed. */
  readonly place?: NewStepPlace;
  readonly name?: string;
  readonly kind?: StepKind;
  /** Absent: as it is; of a new step: as the one that leads to it. */
  readonly role?: NamedRow<RoleId> | null;
  readonly stage?: NamedRow<StageId> | null;
  /** All tools of the step; absent: as they are. */
  readonly tools?: readonly NamedTool[];
  /** Gives foreseeable ids to the new connectors and links; absent: random ones. */
  readonly freshId?: string;
}

/** Writes what one line says of a step, a new one or one that is there; roles, stages and tools that are named first here are added. */
export const writeStep: Command<WriteStep> = {
  id: 'write-step',
  refuse(sop, input) {
    const { stepId, place, kind, name, role, stage, tools = [] } = input;
    const rows = [
      role && !sop.roles.has(role.id) ? addRole.refuse(sop, { roleId: role.id, name: role.name }) : null,
      stage && !sop.stages.has(stage.id) ? addStage.refuse(sop, { stageId: stage.id, name: stage.name }) : null,
      ...tools.map((tool) => (sop.tools.has(tool.id) ? null : addTool.refuse(sop, toolOf(tool)))),
    ];
    const reason = nameRefusal(name, 'A step') ?? rows.find((row) => row !== null) ?? null;
    if (reason !== null) return reason;
    if (place !== undefined) return placeRefusal(sop, stepId, place, kind);
    return sop.steps.has(stepId) ? kindRefusal(sop, stepId, kind) : 'That step is not there any more';
  },
  run(draft, input) {
    const { stepId, place, kind, role, stage, tools } = input;
    if (role && !draft.roles.has(role.id)) addRole.run(draft, { roleId: role.id, name: role.name });
    if (stage && !draft.stages.has(stage.id)) addStage.run(draft, { stageId: stage.id, name: stage.name });
    if (place !== undefined) addAt(draft, input, place);
    else {
      if (kind !== undefined && kind !== draft.steps.get(stepId)?.kind) changeStepKind.run(draft, { stepId, kind });
      const before = draft.steps.get(stepId);
      if (before !== undefined)
        draft.steps.update(stepId, { ...fieldsOf(input), ...(role === undefined ? {} : ownedBy(before, role?.id ?? null)) });
    }
    if (tools !== undefined) setTools(draft, input, tools);
    fitStep(draft, stepId);
  },
};

const toolOf = ({ id, ...known }: NamedTool) => ({ toolId: id, category: 'other', url: '', ...known });

function kindRefusal(sop: SopDocument, stepId: StepId, kind: StepKind | undefined): string | null {
  return kind === undefined || kind === sop.steps.get(stepId)?.kind ? null : changeStepKind.refuse(sop, { stepId, kind });
}

function placeRefusal(sop: SopDocument, stepId: StepId, { from, on }: NewStepPlace, kind: StepKind | undefined): string | null {
  const sources = from.map((id) => sop.steps.get(id));
  if (sources.includes(undefined)) return 'The step before is not there any more';
  if (on !== undefined && !sop.connectors.has(on)) return 'That connector is not there any more';
  if (on !== undefined && (kind === 'start' || kind === 'end')) return 'A start or an end can’t stand in the middle of a way';
  if (on === undefined && sources.some((source) => source?.kind === 'end')) return 'Nothing comes after an end';
  if (kind === 'start' && from.length > 0) return 'Nothing leads into a start';
  return newIdRefusal(sop.steps, stepId, 'step');
}

function fieldsOf({ name, role, stage }: WriteStep): Partial<Pick<Step, 'name' | 'roleId' | 'stageId'>> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { roleId: role?.id ?? null }),
    ...(stage === undefined ? {} : { stageId: stage?.id ?? null }),
  };
}

/** A fresh id, foreseeable when the caller wishes so. */
function freshId<Id extends ConnectorId | ToolLinkId>(
  { freshId: tag }: WriteStep,
  prefix: string,
  index: number,
  table: { has(id: Id): boolean },
): Id {
  const id = `${tag}-${prefix}${index}` as Id; // brands exist in types only
  return tag === undefined || table.has(id) ? (newId<ConnectorId | ToolLinkId>(prefix) as Id) : id;
}

function addAt(draft: SopDraft, input: WriteStep, { from, on }: NewStepPlace): void {
  const { stepId: id, kind = 'task', name = '' } = input;
  const connector = on === undefined ? undefined : draft.connectors.get(on);
  const before = draft.steps.get(connector?.from ?? from[0] ?? id);
  const cell = { roleId: before?.roleId ?? null, stageId: before?.stageId ?? null };
  const step = withApprover({ id, kind, name, ...cell, ...fieldsOf(input) });
  const ids = [...draft.steps].map((one) => one.id);
  draft.steps.add(step, before === undefined ? null : (ids[ids.indexOf(before.id) + 1] ?? null));
  if (connector !== undefined) splitConnector(draft, connector, step, freshId(input, 'c', 0, draft.connectors));
  else {
    [...new Set(from)].forEach((source, index) => {
      const ways = [...draft.connectors].filter((one) => one.from === source);
      const words = defaultOutcome(draft.steps.get(source), ways);
      draft.connectors.add({ id: freshId(input, 'c', index, draft.connectors), from: source, to: id, ...words });
    });
  }
  if (before === undefined) return;
  const isBranch = connector === undefined && [...draft.connectors].filter((one) => one.from === before.id).length > 1;
  placeAfter(draft, step, before.id, isBranch);
}

function setTools(draft: SopDraft, input: WriteStep, tools: readonly NamedTool[]): void {
  const { stepId } = input;
  const wanted = new Set(tools.map(({ id }) => id));
  for (const link of [...draft.toolLinks]) {
    if (link.stepId !== stepId) continue;
    if (!wanted.delete(link.toolId) && !tools.some(({ id }) => id === link.toolId)) draft.toolLinks.remove(link.id);
  }
  tools.forEach((tool, index) => {
    const { id: toolId } = tool;
    if (!wanted.delete(toolId)) return;
    if (!draft.tools.has(toolId)) addTool.run(draft, toolOf(tool));
    draft.toolLinks.add({ id: freshId(input, 'l', index, draft.toolLinks), stepId, toolId, use: 'read', what: '', recordOfTruth: false });
  });
}
