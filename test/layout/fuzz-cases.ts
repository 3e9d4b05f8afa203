import { addNextStep } from '../../src/sop/commands/add-next-step';
import { assignSteps } from '../../src/sop/commands/assign-steps';
import type { Command } from '../../src/sop/commands/command';
import { connectSteps } from '../../src/sop/commands/connect-steps';
import { editConnector } from '../../src/sop/commands/edit-connector';
import { insertStepOnConnector } from '../../src/sop/commands/insert-step-on-connector';
import { moveRole } from '../../src/sop/commands/move-role';
import { removeItems } from '../../src/sop/commands/remove-items';
import { renameStep } from '../../src/sop/commands/rename-step';
import { runPlain } from '../../src/sop/commands/run-plain';
import type { ConnectorId, StepId } from '../../src/sop/model/ids';
import type { SopDocument } from '../../src/sop/model/sop-document';
import { generateSop } from '../support/generate-sop';
import { random } from '../support/random';

type Dice = () => number;

const LONG = 'Put in writing what was agreed with the client, who does it, and by when they may expect an answer';

/** The SOP of a seed: mostly work as teams do it, every fourth a mesh; some steps without an owner or a stage. `most`: how many steps. */
export function fuzzSop(seed: number, most: number): SopDocument {
  const dice = random(seed * 7 + 1);
  const isMesh = seed % 4 === 3;
  const steps = 6 + Math.floor(dice() * (isMesh ? most / 2 : most - 6));
  const sop = generateSop({
    steps,
    connectors: Math.round(steps * 1.7),
    form: isMesh ? 'mesh' : 'blocks',
    roles: 1 + Math.floor(dice() * 8),
    stages: Math.floor(dice() * 7),
    seed,
  });
  if (seed % 3 !== 0) return sop;
  const loose = [...sop.steps.values()].filter(() => dice() < 0.1);
  return { ...sop, steps: new Map([...sop.steps, ...loose.map((step) => [step.id, { ...step, roleId: null }] as const)]) };
}

/** One thing that a person does, picked by dice; what is refused changes nothing. */
export function fuzzEdit(sop: SopDocument, dice: Dice, number: number): SopDocument {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(dice() * items.length)];
  const steps = [...sop.steps.keys()];
  const connectors = [...sop.connectors.keys()];
  const stepId = pick(steps) ?? ('none' as StepId);
  const connectorId = pick(connectors) ?? ('none' as ConnectorId);
  const fresh = { stepId: `new-${number}` as StepId, newConnectorId: `way-${number}` as ConnectorId };
  const run = <Input>(command: Command<Input>, input: Input): SopDocument => {
    const result = runPlain(sop, command, input);
    return 'refused' in result ? sop : result.sop;
  };
  const roles = [...sop.roles.keys()];
  const stages = [...sop.stages.keys()];
  const turns: readonly (() => SopDocument)[] = [
    () => run(insertStepOnConnector, { connectorId, ...fresh, name: 'Ask once more' }),
    () => run(addNextStep, { afterStepId: stepId, stepId: fresh.stepId, connectorId: fresh.newConnectorId, kind: 'task' }),
    () => run(addNextStep, { afterStepId: stepId, stepId: fresh.stepId, kind: 'decision', roleId: pick(roles) ?? null }),
    () => run(connectSteps, { from: stepId, to: pick(steps) ?? stepId, connectorId: fresh.newConnectorId }),
    () => run(editConnector, { connectorId, changes: { label: 'Only if the client has asked for it' } }),
    () => run(renameStep, { stepId, name: LONG }),
    () => run(removeItems, { stepIds: [stepId], connectorIds: [], noteIds: [] }),
    () => run(assignSteps, { stepIds: [stepId], roleId: pick(roles) ?? null }),
    () => run(assignSteps, { stepIds: [stepId], stageId: pick(stages) ?? null }),
    () => run(moveRole, { roleId: pick(roles) ?? ('none' as never), before: null }),
  ];
  return pick(turns)?.() ?? sop;
}
