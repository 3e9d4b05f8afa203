import { approvalComplete } from './approval-complete';
import { atLeastOneEnd } from './at-least-one-end';
import { decisionOutcomes } from './decision-outcomes';
import { everyStepOwned } from './every-step-owned';
import { everyStepStaged } from './every-step-staged';
import { noDuplicateNames } from './no-duplicate-names';
import { noEmptyLanes } from './no-empty-lanes';
import { noEmptyNames } from './no-empty-names';
import { noEmptyStages } from './no-empty-stages';
import { noOrphanSteps } from './no-orphan-steps';
import { oneStart } from './one-start';
import { reachableFromStart } from './reachable-from-start';
import { reachesAnEnd } from './reaches-an-end';
import type { Rule } from './rule';
import { safeToolAddresses } from './safe-tool-addresses';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  noOrphanSteps,
  everyStepOwned,
  everyStepStaged,
  oneStart,
  atLeastOneEnd,
  reachableFromStart,
  reachesAnEnd,
  decisionOutcomes,
  approvalComplete,
  noEmptyNames,
  noDuplicateNames,
  safeToolAddresses,
  noEmptyLanes,
  noEmptyStages,
];
