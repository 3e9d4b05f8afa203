import type { ConnectorId, StepId } from './ids';

/** From one step to another. Whether it is a hand-off is computed (`isHandoff`), never stored. */
export interface Connector {
  readonly id: ConnectorId;
  readonly from: StepId;
  readonly to: StepId;
  readonly label: string;
  /** `approved`, `rejected`, `yes`, `no`, any other text, or null where the source neither decides nor approves. */
  readonly outcome: string | null;
  /** The way out of a decision that is taken when no other one fits. */
  readonly otherwise?: boolean;
  /** What is handed over when the two owners differ. */
  readonly package?: readonly string[];
}
