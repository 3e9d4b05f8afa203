import type { StageId } from './ids';
import type { Metric } from './step';

/** A phase of the account's life. The order of the table is the order of the columns. */
export interface Stage {
  readonly id: StageId;
  readonly name: string;
  readonly goal: string;
  readonly exitCriteria: readonly string[];
  readonly metrics?: readonly Metric[];
}
