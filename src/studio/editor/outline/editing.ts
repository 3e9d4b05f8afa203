import type { NewStepPlace } from '../../../sop/commands/write-step';
import type { ConnectorId, RoleId, StageId, StepId } from '../../../sop/model/ids';

/** A line that is being written and is in no SOP yet: an empty one leaves no trace. */
export interface NewLine {
  readonly kind: 'new';
  /** The step whose line it comes after; null: the first of its stage. */
  readonly after: StepId | null;
  readonly stageId: StageId | null;
  readonly place: NewStepPlace;
  /** Counts lines that were begun at the same place, each in a field of its own. */
  readonly turn?: number;
}

/** What is being written in place. */
export type Editing =
  | NewLine
  | { readonly kind: 'step'; readonly id: StepId }
  | { readonly kind: 'way'; readonly id: ConnectorId }
  | { readonly kind: 'stage'; readonly id: StageId }
  | { readonly kind: 'role'; readonly id: RoleId };

/** The key of the row that is written. */
export function keyOfEditing(editing: Editing): string {
  return editing.kind === 'new' ? 'new' : `${editing.kind}:${editing.id}`;
}
