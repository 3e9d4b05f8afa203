import { addNextStep } from '../../sop/commands/add-next-step';
import { addStep } from '../../sop/commands/add-step';
import { assignSteps } from '../../sop/commands/assign-steps';
import type { Command } from '../../sop/commands/command';
import { doTogether } from '../../sop/commands/do-together';
import { insertStepOnConnector } from '../../sop/commands/insert-step-on-connector';
import type { Connector } from '../../sop/model/connector';
import { newId, type RoleId, type StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { alertPerson } from '../ui/notices';
import { anchorNow, stepsOf } from './anchor-now';
import type { Captured } from './read-capture';
import type { WorkshopSession } from './workshop-session';

/** The owner that `@name` means; undefined: nobody is called so. */
function roleNamed({ roles }: SopDocument, name: string): RoleId | undefined {
  const lower = name.toLowerCase();
  const all = [...roles.values()];
  return (all.find((role) => role.name.toLowerCase() === lower) ?? all.find((role) => role.name.toLowerCase().startsWith(lower)))?.id;
}

/** The way on which a step that comes next is put: the only one, or where work goes on after an approval. Undefined: it is a way of its own. */
function wayOn({ connectors, steps }: SopDocument, from: StepId): Connector | undefined {
  const ways = [...connectors.values()].filter((connector) => connector.from === from);
  const kind = steps.get(from)?.kind;
  if (kind === 'approval') return ways.find(({ outcome }) => outcome === 'approved');
  return kind !== 'decision' && ways.length === 1 ? ways[0] : undefined;
}

/** A command with its input, whatever that is. */
const part = <Input>(command: Command<Input>, input: Input) => ({ command: command as Command<unknown>, input }); // paired just here

function insertion(sop: SopDocument, after: StepId, stepId: StepId, name: string, roleId: RoleId | undefined) {
  const way = wayOn(sop, after);
  const owned = roleId === undefined ? {} : { roleId };
  if (way === undefined) return [part(addNextStep, { afterStepId: after, stepId, name, ...owned })];
  const insert = part(insertStepOnConnector, { connectorId: way.id, stepId, name });
  return roleId === undefined ? [insert] : [insert, part(assignSteps, { stepIds: [stepId], roleId })];
}

/** Adds a step after the selected one, or after the last one of the stage, and selects it, so that the next one follows it. */
export function captureStep(session: WorkshopSession, { text, owner }: Captured): boolean {
  const { canvas, execute, state } = session;
  const { sop } = canvas.mirror.getState();
  const roleId = owner === '' ? undefined : roleNamed(sop, owner);
  if (owner !== '' && roleId === undefined) {
    alertPerson(`No role is called “${owner}”. The step was not added.`);
    return false;
  }
  const stageId = state()?.stageId ?? null;
  const anchor = anchorNow(session);
  const inStage = stepsOf(sop, stageId).filter((id) => sop.steps.get(id)?.kind !== 'end');
  const after = anchor.kind === 'step' ? (anchor.id as StepId) : inStage.at(-1); // the anchor was made of this id just now
  const stepId = newId<StepId>('step');
  const first = { stepId, kind: 'task', name: text, roleId: roleId ?? [...sop.roles.keys()][0] ?? null, stageId } as const;
  const parts = after === undefined ? [part(addStep, first)] : insertion(sop, after, stepId, text, roleId);
  if (!execute(doTogether, { parts, sentence: `Added “${text}”` })) return false;
  canvas.window.getState().selectSteps([stepId]);
  canvas.view.current?.reveal(stepId);
  return true;
}
