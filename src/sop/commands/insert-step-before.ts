import { type ConnectorId, newId, type StepId } from '../model/ids';
import type { StepKind } from '../model/step';
import type { Command } from './command';
import { defaultOutcome } from './default-outcome';
import { newIdRefusal } from './new-id-refusal';
import { withApprover } from './owner-approves';
import { placeBefore } from './place-before';

interface InsertStepBefore {
  readonly beforeStepId: StepId;
  /** Chosen by the caller, so that it can be selected at once. */
  readonly stepId: StepId;
  readonly connectorId?: ConnectorId;
  readonly kind?: StepKind;
  readonly name?: string;
}

/** Puts a new step before another one, in its lane and stage: whatever led there leads to the new step, with the words it had. */
export const insertStepBefore: Command<InsertStepBefore> = {
  id: 'insert-step-before',
  refuse(sop, { beforeStepId, stepId, connectorId, kind }) {
    const after = sop.steps.get(beforeStepId);
    if (after === undefined) return 'That step is not there any more';
    if (after.kind === 'start') return 'Nothing leads into a start';
    if (kind === 'end') return 'Nothing comes after an end';
    if (kind === 'start' && [...sop.connectors.values()].some((connector) => connector.to === beforeStepId))
      return 'A start can’t stand in the middle of a way';
    return newIdRefusal(sop.steps, stepId, 'step') ?? newIdRefusal(sop.connectors, connectorId, 'connector');
  },
  run(draft, { beforeStepId, stepId, connectorId, kind = 'task', name = 'New step' }) {
    const after = draft.steps.get(beforeStepId);
    if (after === undefined) return;
    const step = withApprover({ id: stepId, kind, name, roleId: after.roleId, stageId: after.stageId });
    draft.steps.add(step, beforeStepId);
    for (const connector of [...draft.connectors]) {
      if (connector.to !== beforeStepId) continue;
      draft.connectors.update(connector.id, { to: stepId });
      draft.routes.remove(connector.id);
    }
    draft.connectors.add({ id: connectorId ?? newId<ConnectorId>('c'), from: stepId, to: beforeStepId, ...defaultOutcome(step, []) });
    placeBefore(draft, step, beforeStepId);
  },
};
