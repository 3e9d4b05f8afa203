import { type ConnectorId, newId, type RoleId, type StageId, type StepId } from '../model/ids';
import type { SopDraft } from '../model/sop-draft';
import type { StepKind } from '../model/step';
import { cellRefusal } from './cell-refusal';
import type { Command } from './command';
import { defaultOutcome, wordFor } from './default-outcome';
import { newIdRefusal } from './new-id-refusal';
import { withApprover } from './owner-approves';
import { placeAfter } from './place-after';
import { placeRefusal } from './place-refusal';
import { placeStep } from './place-step';

interface AddNextStep {
  readonly afterStepId: StepId;
  /** Chosen by the caller, so that it can be selected at once. */
  readonly stepId: StepId;
  readonly connectorId?: ConnectorId;
  readonly kind?: StepKind;
  readonly name?: string;
  /** Absent: the lane and stage of the step before. */
  readonly roleId?: RoleId | null;
  readonly stageId?: StageId | null;
  /** Of the connector that leads to it; absent: the first usual one that is free. */
  readonly outcome?: string | null;
  /** The middle of its card; absent: right after the step before. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Adds a step after another one, connected, by default in the same lane and stage. */
export const addNextStep: Command<AddNextStep> = {
  id: 'add-next-step',
  refuse(sop, { afterStepId, stepId, connectorId, kind, roleId, stageId, at }) {
    const before = sop.steps.get(afterStepId);
    if (before === undefined) return 'The step before is not there any more';
    if (before.kind === 'end') return 'Nothing comes after an end';
    if (kind === 'start') return 'Nothing leads into a start';
    const taken = newIdRefusal(sop.steps, stepId, 'step') ?? newIdRefusal(sop.connectors, connectorId, 'connector');
    return taken ?? cellRefusal(sop, roleId, stageId) ?? placeRefusal(at);
  },
  run(draft, { afterStepId, stepId, connectorId, kind = 'task', name = 'New step', roleId, stageId, outcome, at }) {
    const before = draft.steps.get(afterStepId);
    if (before === undefined) return;
    const step = withApprover({
      id: stepId,
      kind,
      name,
      roleId: roleId === undefined ? before.roleId : roleId,
      stageId: stageId === undefined ? before.stageId : stageId,
    });
    const ways = [...draft.connectors].filter((connector) => connector.from === afterStepId);
    const words = outcome === undefined ? defaultOutcome(before, ways) : { label: wordFor(outcome), outcome };
    draft.steps.add(step, stepAfter(draft, afterStepId));
    draft.connectors.add({ id: connectorId ?? newId<ConnectorId>('c'), from: afterStepId, to: stepId, ...words });
    const isBranch = ways.length > 0 && (before.kind === 'decision' || before.kind === 'approval');
    if (at === undefined) placeAfter(draft, step, afterStepId, isBranch);
    else placeStep(draft, step, at);
  },
};

/** The row after a step, so that the file reads in the order of the work. */
function stepAfter(draft: SopDraft, id: StepId): StepId | null {
  const ids = [...draft.steps].map((step) => step.id);
  return ids[ids.indexOf(id) + 1] ?? null;
}
