import { newId, type StepId } from '../model/ids';
import type { SopDocument } from '../model/sop-document';
import type { SuggestedChange } from '../model/thread';
import { addNextStep } from './add-next-step';
import { assignSteps } from './assign-steps';
import type { Command } from './command';
import { doTogether } from './do-together';
import { insertStepOnConnector } from './insert-step-on-connector';
import { removeItems } from './remove-items';
import { renameStep } from './rename-step';

interface Part {
  readonly command: Command<unknown>;
  readonly input: unknown;
}

function part<Input>(command: Command<Input>, input: Input): Part {
  return { command: command as Command<unknown>, input }; // command and input stay together
}

/** A step on a connector gets the owner and stage of the step before; what was wished instead follows. */
function insertion({ stepId: afterStepId, newStepId, connectorId, name, stepKind, roleId, stageId }: SuggestedChange): readonly Part[] {
  const stepId = newStepId ?? newId<StepId>('step');
  const step = { stepId, ...(name === undefined ? {} : { name: name.trim() }), ...(stepKind === undefined ? {} : { kind: stepKind }) };
  const cell = { ...(roleId === undefined ? {} : { roleId }), ...(stageId === undefined ? {} : { stageId }) };
  if (connectorId === undefined) return [part(addNextStep, { afterStepId, ...step, ...cell })];
  const inserted = part(insertStepOnConnector, { connectorId, ...step });
  return roleId === undefined && stageId === undefined ? [inserted] : [inserted, part(assignSteps, { stepIds: [stepId], ...cell })];
}

function partsOf(change: SuggestedChange): readonly Part[] {
  const { kind, stepId, name = '', roleId, stageId } = change;
  if (kind === 'rename') return [part(renameStep, { stepId, name: name.trim() })];
  if (kind === 'remove') return [part(removeItems, { stepIds: [stepId], connectorIds: [], noteIds: [] })];
  if (kind === 'insert') return insertion(change);
  return [part(assignSteps, { stepIds: [stepId], ...(kind === 'owner' ? { roleId: roleId ?? null } : { stageId: stageId ?? null }) })];
}

/** What no command underneath refuses: it would do something else than was suggested. */
function unclear(sop: SopDocument, { kind, stepId, name, roleId, stageId, connectorId }: SuggestedChange): string | null {
  if (!sop.steps.has(stepId)) return kind === 'insert' ? 'The step before is not there any more' : 'That step is not there any more';
  if (kind === 'owner' && roleId === undefined) return 'It is not said who the new owner is';
  if (kind === 'stage' && stageId === undefined) return 'It is not said which the new stage is';
  if (kind !== 'insert') return null;
  if (name === undefined || name.trim() === '') return 'It is not said what the new step is called';
  const way = connectorId === undefined ? undefined : sop.connectors.get(connectorId);
  return connectorId === undefined || way?.from === stepId ? null : 'The connector on which the new step should come is not there any more';
}

/** Does chosen parts of a suggestion, in the order of the suggestion, as one undo step: all of them, or none when one is refused. */
export const acceptChanges: Command<{ readonly changes: readonly SuggestedChange[] }> = {
  id: 'accept-changes',
  refuse(sop, { changes }) {
    for (const change of changes) {
      const reason = unclear(sop, change);
      if (reason !== null) return reason;
    }
    return doTogether.refuse(sop, { parts: changes.flatMap(partsOf), sentence: '' });
  },
  run: (draft, { changes }) => doTogether.run(draft, { parts: changes.flatMap(partsOf), sentence: '' }),
};
