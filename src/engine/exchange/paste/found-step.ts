import type { ReadField } from '../../../sop/commands/read-step';
import type { StepKind } from '../../../sop/model/step';

/** A way out as the text names it: a number or a name of a step, and the words in front of it. */
export interface FoundWay {
  readonly to: string;
  readonly words: string;
}

/** A step as one of the readers found it, before anybody has looked where its ways lead. */
export interface FoundStep {
  readonly kind: StepKind;
  readonly name: string;
  readonly role: string;
  readonly stage: string;
  readonly tools: readonly string[];
  /** The number that the text gives it. */
  readonly number: string | null;
  readonly ways: readonly FoundWay[];
  readonly description: readonly string[];
  readonly checklist: readonly string[];
  readonly fields: readonly ReadField[];
  /** Names of the steps that are submitted. */
  readonly submits: readonly string[];
  readonly dueWithin: string | null;
}

export function aFoundStep(name: string, kind: StepKind): FoundStep {
  return {
    kind,
    name,
    role: '',
    stage: '',
    tools: [],
    number: null,
    ways: [],
    description: [],
    checklist: [],
    fields: [],
    submits: [],
    dueWithin: null,
  };
}
