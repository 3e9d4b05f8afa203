import { addNextStep } from '../../sop/commands/add-next-step';
import { addNote } from '../../sop/commands/add-note';
import { addRole } from '../../sop/commands/add-role';
import { addStage } from '../../sop/commands/add-stage';
import { addStep } from '../../sop/commands/add-step';
import { addTool } from '../../sop/commands/add-tool';
import { assignSteps } from '../../sop/commands/assign-steps';
import { bendConnector } from '../../sop/commands/bend-connector';
import { changeStepKind } from '../../sop/commands/change-step-kind';
import type { Command } from '../../sop/commands/command';
import { connectSteps } from '../../sop/commands/connect-steps';
import { doTogether } from '../../sop/commands/do-together';
import { dropStepOnConnector } from '../../sop/commands/drop-step-on-connector';
import { editConnector } from '../../sop/commands/edit-connector';
import { editRole } from '../../sop/commands/edit-role';
import { editSop } from '../../sop/commands/edit-sop';
import { editStage } from '../../sop/commands/edit-stage';
import { editStep } from '../../sop/commands/edit-step';
import { giveTool } from '../../sop/commands/give-tool';
import { insertStepBefore } from '../../sop/commands/insert-step-before';
import { insertStepOnConnector } from '../../sop/commands/insert-step-on-connector';
import { liftWaiver } from '../../sop/commands/lift-waiver';
import { linkTool } from '../../sop/commands/link-tool';
import { markOtherwise } from '../../sop/commands/mark-otherwise';
import { moveRole } from '../../sop/commands/move-role';
import { moveStage } from '../../sop/commands/move-stage';
import { moveStepAlong } from '../../sop/commands/move-step-along';
import { moveSteps } from '../../sop/commands/move-steps';
import { moveWay } from '../../sop/commands/move-way';
import { reconnectConnector } from '../../sop/commands/reconnect-connector';
import { removeItems } from '../../sop/commands/remove-items';
import { removeRole } from '../../sop/commands/remove-role';
import { removeStage } from '../../sop/commands/remove-stage';
import { renameStep } from '../../sop/commands/rename-step';
import { setCheckProfile } from '../../sop/commands/set-check-profile';
import { setPinned } from '../../sop/commands/set-pinned';
import { setRaci } from '../../sop/commands/set-raci';
import { straightenConnector } from '../../sop/commands/straighten-connector';
import { takeTool } from '../../sop/commands/take-tool';
import { turnSteps } from '../../sop/commands/turn-steps';
import { unlinkTool } from '../../sop/commands/unlink-tool';
import { waiveFinding } from '../../sop/commands/waive-finding';
import type { ConnectorId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import { calledLane, calledName, calledStage, calledStep, calledSteps } from './called';

/** What a command did, told from its input and the SOP after and before it. */
type Teller<Input> = (input: Input, after: SopDocument, before: SopDocument) => string;

const TELLERS = new Map<unknown, Teller<never>>();

/** Commands of parts that are loaded later bring their words along. */
export function tell<Input>(command: Command<Input>, teller: Teller<Input>): void {
  TELLERS.set(command, teller);
}

function way(sop: SopDocument, id: ConnectorId): string {
  const connector = sop.connectors.get(id);
  return connector === undefined ? '' : `${calledStep(sop, connector.from)} to ${calledStep(sop, connector.to)}`;
}

const items = (count: number, what: string) => (count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`]);

/** `2 steps and 1 note`. */
function countedItems(steps: number, connectors: number, notes: number): string {
  return [...items(steps, 'step'), ...items(connectors, 'connector'), ...items(notes, 'note')].join(' and ');
}

tell(addStep, ({ name, roleId, stageId }, sop) => `Added ${calledName(name)} in ${calledLane(sop, roleId)}, ${calledStage(sop, stageId)}`);
tell(addNextStep, ({ stepId, afterStepId, name = 'New step' }, sop) => {
  const lane = calledLane(sop, sop.steps.get(stepId)?.roleId ?? null);
  return `Added ${calledName(name)} after ${calledStep(sop, afterStepId)}, in ${lane}`;
});
tell(insertStepBefore, ({ beforeStepId, name = 'New step' }, sop) => `Added ${calledName(name)} before ${calledStep(sop, beforeStepId)}`);
tell(insertStepOnConnector, ({ connectorId, name = 'New step' }, _, before) => {
  const connector = before.connectors.get(connectorId);
  const [from, to] = connector === undefined ? ['', ''] : [calledStep(before, connector.from), calledStep(before, connector.to)];
  return `Added ${calledName(name)} between ${from} and ${to}`;
});
tell(dropStepOnConnector, ({ stepId, connectorId }, sop, before) => {
  const to = before.connectors.get(connectorId)?.to;
  return `${calledStep(sop, stepId)} comes before ${to === undefined ? 'the next step' : calledStep(sop, to)} now`;
});
tell(connectSteps, ({ from, to }, sop) => `Connected ${calledStep(sop, from)} to ${calledStep(sop, to)}`);
tell(reconnectConnector, ({ connectorId }, sop) => `The connector leads from ${way(sop, connectorId)} now`);
tell(renameStep, ({ stepId }, sop) => `Renamed: ${calledStep(sop, stepId)}`);
tell(changeStepKind, ({ stepId, kind }, sop) => `${calledStep(sop, stepId)} is now: ${kind.replace('-', ' ')}`);
tell(
  turnSteps,
  ({ stepIds, kind }, sop) => `${calledSteps(sop, stepIds)} ${stepIds.length === 1 ? 'is' : 'are'} now: ${kind.replace('-', ' ')}`,
);
tell(assignSteps, ({ stepIds, roleId, stageId }, sop) => {
  const where = [roleId === undefined ? [] : [calledLane(sop, roleId)], stageId === undefined ? [] : [calledStage(sop, stageId)]].flat();
  return `Moved ${calledSteps(sop, stepIds)} to ${where.join(', ')}`;
});
tell(moveSteps, ({ moves }, sop) => {
  const [only, ...more] = moves;
  const where = only === undefined || more.length > 0 ? '' : ` to ${calledLane(sop, only.roleId)}, ${calledStage(sop, only.stageId)}`;
  const ids = moves.map(({ stepId }) => stepId);
  return `Moved ${calledSteps(sop, ids)}${where}`;
});
tell(
  moveStepAlong,
  ({ stepId, by }, sop) =>
    `Moved ${by === 1 ? 'later' : 'earlier'}: ${calledStep(sop, stepId)}, in ${calledStage(sop, sop.steps.get(stepId)?.stageId ?? null)}`,
);
tell(removeItems, ({ stepIds, connectorIds, noteIds }, _, before) => {
  const [only, ...more] = stepIds;
  const isOne = only !== undefined && more.length + connectorIds.length + noteIds.length === 0;
  return `Removed ${isOne ? calledStep(before, only) : countedItems(stepIds.length, connectorIds.length, noteIds.length)}`;
});
tell(linkTool, ({ stepId, toolId }, sop) => `${calledStep(sop, stepId)} uses ${calledName(sop.tools.get(toolId)?.name ?? '')}`);
tell(unlinkTool, ({ toolLinkId }, sop, before) => {
  const link = before.toolLinks.get(toolLinkId);
  return link === undefined ? '' : `${calledStep(sop, link.stepId)} uses ${calledName(sop.tools.get(link.toolId)?.name ?? '')} no more`;
});
tell(giveTool, ({ links, toolId }, sop) => {
  const ids = links.map(({ stepId }) => stepId);
  return `${calledSteps(sop, ids)} ${ids.length === 1 ? 'uses' : 'use'} ${calledName(sop.tools.get(toolId)?.name ?? '')}`;
});
tell(
  takeTool,
  ({ stepIds, toolId }, sop) =>
    `${calledSteps(sop, stepIds)} ${stepIds.length === 1 ? 'uses' : 'use'} ${calledName(sop.tools.get(toolId)?.name ?? '')} no more`,
);
tell(addTool, ({ name }) => `Added the tool ${calledName(name)}`);
tell(addNote, () => 'Added a note');
tell(addRole, ({ name }) => `Added the lane ${calledName(name)}`);
tell(addStage, ({ name }) => `Added the stage ${calledName(name)}`);
tell(editRole, ({ roleId }, sop) => `Changed the lane ${calledLane(sop, roleId)}`);
tell(editStage, ({ stageId }, sop) => `Changed the stage ${calledStage(sop, stageId)}`);
tell(moveRole, ({ roleId }, sop) => `Moved the lane ${calledLane(sop, roleId)}`);
tell(moveStage, ({ stageId }, sop) => `Moved the stage ${calledStage(sop, stageId)}`);
tell(removeRole, ({ roleId }, _, before) => `Removed the lane ${calledLane(before, roleId)}`);
tell(removeStage, ({ stageId }, _, before) => `Removed the stage ${calledStage(before, stageId)}`);
tell(editStep, ({ stepId }, sop) => `Changed ${calledStep(sop, stepId)}`);
tell(editConnector, ({ connectorId }, sop) => `Changed the connector from ${way(sop, connectorId)}`);
tell(markOtherwise, ({ connectorId, isOtherwise }, sop) =>
  isOtherwise ? `The way from ${way(sop, connectorId)} takes all the rest` : `No way takes all the rest`,
);
tell(moveWay, ({ connectorId, by }, sop) => `Moved ${by === 1 ? 'down' : 'up'}: the way from ${way(sop, connectorId)}`);
tell(editSop, () => 'Changed the SOP');
tell(bendConnector, ({ connectorId }, sop) => `Bent the connector from ${way(sop, connectorId)}`);
tell(straightenConnector, ({ connectorId }, sop) => `The connector from ${way(sop, connectorId)} finds its way again`);
tell(setRaci, ({ stepId, roleId, letter, on }, sop) => {
  const says = { R: 'does', A: 'answers for', C: 'is asked about', I: 'is told about' }[letter];
  return `${calledLane(sop, roleId)} ${says} ${calledStep(sop, stepId)}${on ? '' : ' no more'}`;
});
tell(setPinned, ({ stepIds, pinned }, sop) => `${pinned ? 'Pinned' : 'Unpinned'} ${calledSteps(sop, stepIds)}`);

tell(doTogether, ({ sentence }) => sentence);
tell(setCheckProfile, ({ profile }) => `The check is ${profile} now`);
tell(waiveFinding, () => 'Waived what the check found');
tell(liftWaiver, () => 'What was waived counts again');

/** One sentence about what a command did, below 120 characters; empty: it tells nothing by itself. */
export function sentenceOf<Input>(command: Command<Input>, input: Input, after: SopDocument, before: SopDocument): string {
  const teller = TELLERS.get(command) as Teller<Input> | undefined; // `tell` paired them
  return teller?.(input, after, before) ?? '';
}
