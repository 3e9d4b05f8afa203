import { readLine } from '../../../engine/exchange/outline/read-line';
import { connectSteps } from '../../../sop/commands/connect-steps';
import { wordFor } from '../../../sop/commands/default-outcome';
import { leadStepTo } from '../../../sop/commands/lead-step-to';
import { type NamedRow, type WriteStep, writeStep } from '../../../sop/commands/write-step';
import { type ConnectorId, newId, type RoleId, type StageId, type StepId } from '../../../sop/model/ids';
import type { SopDocument } from '../../../sop/model/sop-document';
import type { Step } from '../../../sop/model/step';
import { stepNumbers } from '../../../sop/model/step-numbers';
import { alertPerson } from '../../ui/notices';
import type { EditorSession } from '../editor-session';
import { type Called, outcomeFrom, readWays, withoutSameWords } from '../entry/read-ways';
import { toolRow } from '../entry/tool-row';
import type { NewLine } from './editing';

interface Named<Id> {
  readonly id: Id | null;
  readonly name: string;
}

const rowOf = <Id extends RoleId | StageId>({ id, name }: Named<Id>, prefix: string): NamedRow<Id> => ({
  id: id ?? (newId<RoleId | StageId>(prefix) as Id), // the prefix says which
  name,
});

/** Writes a line as a new step. What it does not say of owner and stage is as in the line above. Null: it was refused. */
export function commitNewLine({ mirror, execute }: EditorSession, text: string, { after, stageId, place }: NewLine): StepId | null {
  const { sop } = mirror.getState();
  const said = readLine(text, sop);
  const above = sop.steps.get(after ?? place.from[0] ?? ('' as StepId)); // no step has an empty id
  const stepId = newId<StepId>('step');
  // Neither stands in the middle of a way: an end becomes one more way out, a start stands for itself.
  const at = said.kind === 'start' ? { from: [] } : said.kind === 'end' ? { from: place.from } : place;
  const input: WriteStep = {
    stepId,
    place: at,
    name: said.name,
    kind: said.kind,
    role: said.role === null ? roleAs(sop, above) : rowOf(said.role, 'role'),
    stage: said.stage === null ? stageAs(sop, after === null ? stageId : (above?.stageId ?? null)) : rowOf(said.stage, 'stage'),
    tools: said.tools.map(({ id, name }) => (id === null ? toolRow(sop.tools, name) : { id, name })),
  };
  return execute(writeStep, input) ? stepId : null;
}

/** The owner of the line above; of the very first line, the first role. */
function roleAs(sop: SopDocument, above: Step | undefined): NamedRow<RoleId> | null {
  const id = above === undefined ? sop.roles.keys().next().value : above.roleId;
  return id == null ? null : { id, name: sop.roles.get(id)?.name ?? '' };
}

function stageAs(sop: SopDocument, id: StageId | null): NamedRow<StageId> | null {
  return id === null ? null : { id, name: sop.stages.get(id)?.name ?? '' };
}

const ARROW = /^(.*?)(?:->|→)\s*(\S.*)$/;

/** Where a line such as `Rejected -> 4` leads; null: it is no such line. */
export function wayInLine(text: string): { readonly word: string; readonly to: string } | null {
  const [whole, word = '', to = ''] = ARROW.exec(text) ?? [];
  return whole === undefined ? null : { word, to };
}

/** Connects the line above with a step that is there already. False: it was refused. */
export function commitWayLine(
  { mirror, execute }: EditorSession,
  { word, to }: { word: string; to: string },
  { after, place }: NewLine,
): boolean {
  const { sop } = mirror.getState();
  const from = place.on === undefined ? place.from[0] : (after ?? undefined);
  const said = readWays(to, calledSteps(sop));
  const target = typeof said === 'string' ? undefined : said[0]?.to;
  if (from === undefined || target === undefined) {
    alertPerson(`There is no step “${to.trim()}” to lead to. Write a number or a name.`);
    return false;
  }
  const outcome = outcomeFrom(word);
  return execute(connectSteps, { from, to: target, ...(outcome === null ? {} : { outcome, label: wordFor(outcome) }) });
}

function calledSteps(sop: SopDocument): Called[] {
  const numbers = stepNumbers(sop);
  return [...sop.steps.values()].map(({ id, name }) => ({ id, name, number: numbers.get(id) ?? 0 }));
}

/** Writes a line over a step; only what the line says differently is changed. False: it was refused. */
export function commitLine({ mirror, execute }: EditorSession, text: string, before: string, stepId: StepId): boolean {
  const { sop } = mirror.getState();
  const step = sop.steps.get(stepId);
  if (step === undefined || text.trim() === before.trim()) return true;
  const said = readLine(text, sop);
  const was = readLine(before, sop);
  const toolsOf = (line: typeof said) => line.tools.map(({ id, name }) => id ?? name).join('\n');
  const input: WriteStep = {
    stepId,
    ...(said.name === step.name ? {} : { name: said.name }),
    ...(said.kind === step.kind ? {} : { kind: said.kind }),
    ...(said.role?.id === was.role?.id && said.role?.name === was.role?.name ? {} : { role: said.role && rowOf(said.role, 'role') }),
    ...(said.stage === null ? {} : { stage: rowOf(said.stage, 'stage') }),
    ...(toolsOf(said) === toolsOf(was)
      ? {}
      : { tools: said.tools.map(({ id, name }) => (id === null ? toolRow(sop.tools, name) : { id, name })) }),
  };
  return execute(writeStep, input);
}

/** Writes where one way of a step leads: `7 (no)`. Empty: the way goes. False: it was refused. */
export function commitWay({ mirror, execute }: EditorSession, text: string, connectorId: ConnectorId): boolean {
  const { sop } = mirror.getState();
  const connector = sop.connectors.get(connectorId);
  if (connector === undefined) return true;
  const said = readWays(text, calledSteps(sop));
  if (typeof said === 'string') {
    alertPerson(`There is no step “${said}”. Write a number or a name, and the outcome in brackets.`);
    return false;
  }
  const others = [...sop.connectors.values()].filter(({ from, id }) => from === connector.from && id !== connectorId);
  return execute(leadStepTo, {
    stepId: connector.from,
    ways: [...withoutSameWords(sop, connector.from, said), ...others.map(({ to }) => ({ to }))],
  });
}
