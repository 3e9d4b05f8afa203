import type { FieldType, StepKind } from '../model/step';

/** A way out of a step that was read; `to` is the place of the step it leads to in the list. */
export interface ReadWay {
  readonly to: number;
  readonly label: string;
  readonly outcome: string | null;
}

export interface ReadField {
  readonly label: string;
  readonly type: FieldType;
  readonly options: readonly string[];
}

/** A step as it was read from a text: what it names, it names by name; an empty name says nothing. */
export interface ReadStep {
  readonly kind: StepKind;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly tools: readonly string[];
  readonly ways: readonly ReadWay[];
  /** Markdown. */
  readonly description?: string;
  readonly checklist?: readonly string[];
  readonly fields?: readonly ReadField[];
  /** Approval: the places of the steps whose results are submitted. */
  readonly submits?: readonly number[];
  /** ISO 8601 duration. */
  readonly dueWithin?: string;
}
