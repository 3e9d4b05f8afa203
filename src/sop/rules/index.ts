import { approvalComplete } from './approval-complete';
import { approvalHasDueTime } from './approval-has-due-time';
import { approvalHasSubmission } from './approval-has-submission';
import { approversAgreeHow } from './approvers-agree-how';
import { atLeastOneEnd } from './at-least-one-end';
import { criticalHasResult } from './critical-has-result';
import { criticalNotSkipped } from './critical-not-skipped';
import { decisionHasDecider } from './decision-has-decider';
import { decisionHasQuestion } from './decision-has-question';
import { decisionOutcomes } from './decision-outcomes';
import { decisionTakesAll } from './decision-takes-all';
import { escalationComplete } from './escalation-complete';
import { everyStepOwned } from './every-step-owned';
import { everyStepStaged } from './every-step-staged';
import { handoffHasPackage } from './handoff-has-package';
import { linkedSopNamed } from './linked-sop-named';
import { loopsLeadOut } from './loops-lead-out';
import { metricsHaveTargets } from './metrics-have-targets';
import { namedRolesExist } from './named-roles-exist';
import { namedToolsLinked } from './named-tools-linked';
import { noDuplicateNames } from './no-duplicate-names';
import { noEmptyLanes } from './no-empty-lanes';
import { noEmptyNames } from './no-empty-names';
import { noEmptyStages } from './no-empty-stages';
import { noLinesThroughSteps } from './no-lines-through-steps';
import { noNearDuplicates } from './no-near-duplicates';
import { noOrphanSteps } from './no-orphan-steps';
import { noOverlappingSteps } from './no-overlapping-steps';
import { noPingPong } from './no-ping-pong';
import { noPlaceholders } from './no-placeholders';
import { noSelfApproval } from './no-self-approval';
import { notOverloaded } from './not-overloaded';
import { oneAction } from './one-action';
import { oneRecordOfTruth } from './one-record-of-truth';
import { oneStart } from './one-start';
import { reachableFromStart } from './reachable-from-start';
import { reachesAnEnd } from './reaches-an-end';
import { rejectedGoesBack } from './rejected-goes-back';
import { reviewInTime } from './review-in-time';
import { reviewPlanned } from './review-planned';
import type { Rule } from './rule';
import { safeToolAddresses } from './safe-tool-addresses';
import { shortNames } from './short-names';
import { stepsInTheirCells } from './steps-in-their-cells';
import { submissionsComeBefore } from './submissions-come-before';
import { submissionsOnEveryWay } from './submissions-on-every-way';
import { thresholdRanges } from './threshold-ranges';
import { toolsAreUsed } from './tools-are-used';
import { verbFirst } from './verb-first';

/** Every rule, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  noOrphanSteps,
  everyStepOwned,
  everyStepStaged,
  oneStart,
  atLeastOneEnd,
  reachableFromStart,
  reachesAnEnd,
  loopsLeadOut,
  decisionOutcomes,
  approvalComplete,
  namedRolesExist,
  submissionsComeBefore,
  noEmptyNames,
  criticalNotSkipped,
  criticalHasResult,
  escalationComplete,
  noSelfApproval,
  approversAgreeHow,
  submissionsOnEveryWay,
  rejectedGoesBack,
  thresholdRanges,
  linkedSopNamed,
  noPlaceholders,
  oneRecordOfTruth,
  noDuplicateNames,
  noNearDuplicates,
  safeToolAddresses,
  noEmptyLanes,
  noEmptyStages,
  reviewInTime,
  stepsInTheirCells,
  noOverlappingSteps,
  noLinesThroughSteps,
  approvalHasSubmission,
  approvalHasDueTime,
  decisionHasQuestion,
  decisionHasDecider,
  decisionTakesAll,
  handoffHasPackage,
  noPingPong,
  verbFirst,
  oneAction,
  shortNames,
  notOverloaded,
  toolsAreUsed,
  metricsHaveTargets,
  namedToolsLinked,
  reviewPlanned,
];
