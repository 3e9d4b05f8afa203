import { roleName, stageName, stepName } from '../../sop/diff/words';
import { outcomesOf } from '../../sop/feedback/anchors';
import { type ConnectorId, newId, type RoleId, type StageId, type StepId } from '../../sop/model/ids';
import type { SopDocument } from '../../sop/model/sop-document';
import type { StepKind } from '../../sop/model/step';
import type { SuggestedChange } from '../../sop/model/thread';

/** One part of a suggestion as it is being written. */
export interface PartDraft {
  readonly stepId: StepId;
  readonly kind: SuggestedChange['kind'];
  readonly name: string;
  /** Empty: as the step before, where a step is inserted. */
  readonly roleId: RoleId | '';
  readonly stageId: StageId | '';
  readonly stepKind: StepKind;
  /** The connector on which a step is inserted; empty: it becomes a way of its own. */
  readonly connectorId: ConnectorId | '';
}

/** A connector on which a step can be inserted, as a choice. */
export interface WayChoice {
  readonly id: ConnectorId;
  readonly says: string;
}

export const KIND_CHOICES: readonly (readonly [SuggestedChange['kind'], string])[] = [
  ['rename', 'Another name'],
  ['insert', 'A new step after it'],
  ['owner', 'Another owner'],
  ['stage', 'Another stage'],
  ['remove', 'Leave it out'],
];

export const STEP_KIND_CHOICES: readonly (readonly [StepKind, string])[] = [
  ['task', 'Task'],
  ['decision', 'Decision'],
  ['approval', 'Approval'],
  ['escalation', 'Escalation'],
  ['milestone', 'Milestone'],
];

/** The ways out of a step. */
export function waysOut(sop: SopDocument, stepId: StepId): readonly WayChoice[] {
  const isFork = outcomesOf(sop, stepId).length > 0;
  return [...sop.connectors.values()]
    .filter(({ from }) => from === stepId)
    .map(({ id, to, label }) => ({ id, says: `${isFork && label !== '' ? `${label}: ` : ''}before ${stepName(sop, to)}` }));
}

/** A fresh part about a step: it says what stands there now. */
export function draftFor(sop: SopDocument, stepId: StepId, kind: SuggestedChange['kind'] = 'rename'): PartDraft {
  const name = kind === 'rename' ? (sop.steps.get(stepId)?.name ?? '') : '';
  return { stepId, kind, name, roleId: '', stageId: '', stepKind: 'task', connectorId: waysOut(sop, stepId)[0]?.id ?? '' };
}

function insertion({ name, roleId, stageId, stepKind, connectorId }: PartDraft): Partial<SuggestedChange> {
  return {
    name: name.trim(),
    newStepId: newId<StepId>('step'),
    ...(stepKind === 'task' ? {} : { stepKind }),
    ...(roleId === '' ? {} : { roleId }),
    ...(stageId === '' ? {} : { stageId }),
    ...(connectorId === '' ? {} : { connectorId }),
  };
}

/** What is missing before a part says something, as a sentence without a full stop; null: nothing. */
export function missingIn(sop: SopDocument, { stepId, kind, name, roleId, stageId }: PartDraft): string | null {
  const step = sop.steps.get(stepId);
  if (step === undefined) return 'Choose a step';
  if (kind === 'rename' && (name.trim() === '' || name.trim() === step.name)) return 'Say what it should be called';
  if (kind === 'insert' && name.trim() === '') return 'Say what the new step should be called';
  if (kind === 'insert' && step.kind === 'end') return 'Nothing comes after an end';
  if (kind === 'owner' && (roleId === '' || roleId === step.roleId)) return 'Choose another owner';
  if (kind === 'stage' && (stageId === '' || stageId === step.stageId)) return 'Choose another stage';
  return null;
}

/** The part as it is written into the review; null: something is missing. */
export function changeOf(sop: SopDocument, draft: PartDraft): SuggestedChange | null {
  const step = sop.steps.get(draft.stepId);
  if (step === undefined || missingIn(sop, draft) !== null) return null;
  const { kind, stepId, name, roleId, stageId } = draft;
  const head = { id: newId('change') as string, kind, stepId };
  if (kind === 'owner' && roleId !== '') return { ...head, was: roleName(sop, step.roleId), roleId };
  if (kind === 'stage' && stageId !== '') return { ...head, was: stageName(sop, step.stageId), stageId };
  if (kind === 'rename') return { ...head, was: step.name, name: name.trim() };
  return { ...head, was: step.name, ...(kind === 'insert' ? insertion(draft) : {}) };
}
