import { assignSteps } from '../../../sop/commands/assign-steps';
import { giveTool } from '../../../sop/commands/give-tool';
import { takeTool } from '../../../sop/commands/take-tool';
import { turnSteps } from '../../../sop/commands/turn-steps';
import { newId, type RoleId, type StepId, type ToolId, type ToolLinkId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import { STEP_KINDS } from '../../../sop/model/step';
import type { Tool } from '../../../sop/model/tool';
import { catalogueLike, TOOL_CATALOGUE } from '../../../sop/model/tool-catalogue';
import { dropTargetAt } from '../../canvas/gestures/drop-target';
import { addNext } from '../actions/add-next';
import type { EditorSession } from '../editor-session';
import { categoryWord } from '../entry/tool-row';
import { KIND_WORDS } from '../kind-words';
import type { StepMenuRequest } from '../panel-state';

export interface StepChoice {
  readonly id: string;
  /** What typing finds it by. */
  readonly name: string;
  /** Shown instead of the name. */
  readonly says?: string;
  readonly isChosen?: boolean;
  run(): void;
}

interface Choices {
  readonly choices: readonly StepChoice[];
  /** Several can be taken one after the other. */
  readonly multiple: boolean;
}

type Maker = (session: EditorSession, sop: SopDocument, request: StepMenuRequest, typed: string) => readonly StepChoice[];

const MAKERS: { readonly [Kind in StepMenuRequest['kind']]: Maker } = { append: kindsToAppend, owner: owners, tools, kind: kinds };

/** What one of the small menus offers for the steps it is about. */
export function stepChoices(session: EditorSession, sop: SopDocument, request: StepMenuRequest, typed: string): Choices {
  return { choices: MAKERS[request.kind](session, sop, request, typed), multiple: request.kind === 'tools' };
}

/** A task first: that is what mostly comes next. */
function kindsToAppend(session: EditorSession, sop: SopDocument, { stepIds: [stepId], put }: StepMenuRequest): StepChoice[] {
  if (stepId === undefined) return [];
  const cell = put === undefined ? null : dropTargetAt(sop, put.x, put.y);
  const where = put === undefined || cell === null ? {} : { roleId: cell.roleId, stageId: cell.stageId, at: put };
  const ordered = ['task' as const, ...STEP_KINDS.filter((kind) => kind !== 'task' && kind !== 'start')];
  return ordered.map((kind) => ({ id: kind, name: KIND_WORDS[kind].name, run: () => addNext(session, stepId, { kind, ...where }) }));
}

function kinds(session: EditorSession, sop: SopDocument, { stepIds }: StepMenuRequest): StepChoice[] {
  return STEP_KINDS.map((kind) => ({
    id: kind,
    name: KIND_WORDS[kind].name,
    isChosen: stepIds.every((id) => sop.steps.get(id)?.kind === kind),
    run: () => void session.execute(turnSteps, { stepIds, kind }),
  }));
}

function owners(session: EditorSession, sop: SopDocument, { stepIds }: StepMenuRequest): StepChoice[] {
  const choice = (roleId: RoleId | null, name: string): StepChoice => ({
    id: roleId ?? 'nobody',
    name,
    isChosen: stepIds.every((id) => sop.steps.get(id)?.roleId === roleId),
    run: () => void session.execute(assignSteps, { stepIds, roleId }),
  });
  return [...[...sop.roles.values()].map((role) => choice(role.id, role.name.trim() || 'Unnamed role')), choice(null, 'No owner')];
}

const usesTool = (sop: SopDocument, stepId: StepId, toolId: ToolId) =>
  [...sop.toolLinks.values()].some((link) => link.stepId === stepId && link.toolId === toolId);

/** All steps use the tool, in one go. `fresh`: it is new in the SOP. */
function link(
  session: EditorSession,
  stepIds: readonly StepId[],
  toolId: ToolId,
  fresh?: Pick<Tool, 'name' | 'category' | 'url'> & Partial<Pick<Tool, 'aliases'>>,
): void {
  const links = stepIds.map((stepId) => ({ stepId, toolLinkId: newId<ToolLinkId>('link') }));
  session.execute(giveTool, { toolId, links, ...(fresh === undefined ? {} : { fresh }) });
}

function tools(session: EditorSession, sop: SopDocument, { stepIds }: StepMenuRequest, typed: string): StepChoice[] {
  const known = [...sop.tools.values()].map((tool): StepChoice => {
    const isChosen = stepIds.every((id) => usesTool(sop, id, tool.id));
    const run = () => (isChosen ? void session.execute(takeTool, { toolId: tool.id, stepIds }) : link(session, stepIds, tool.id));
    const says = tool.name.trim() || 'Unnamed tool';
    return { id: tool.id, name: [says, ...tool.aliases].join(' '), says, isChosen, run };
  });
  const addable = catalogueLike(typed, sop.tools.values()).map((tool): StepChoice => {
    const says = `Add “${tool.name}” (${categoryWord(tool.category)})`;
    return {
      id: `add ${tool.name}`,
      name: [tool.name, ...tool.aliases, tool.category].join(' '),
      says,
      run: () => link(session, stepIds, newId<ToolId>('tool'), tool),
    };
  });
  const name = typed.trim();
  const isCalled = (one: string) => one.toLocaleLowerCase() === name.toLocaleLowerCase();
  if (name === '' || [...sop.tools.values(), ...TOOL_CATALOGUE].some((tool) => [tool.name, ...tool.aliases].some(isCalled)))
    return [...known, ...addable];
  const fresh = { name, category: 'other', url: '' };
  return [
    ...known,
    ...addable,
    { id: 'add a tool', name: typed, says: `Add “${name}”`, run: () => link(session, stepIds, newId<ToolId>('tool'), fresh) },
  ];
}
