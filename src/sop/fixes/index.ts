import { chooseApprovalRule, chooseApprover, completeApproval, submitLess, submitWorkBefore } from './approvals';
import {
  chooseDecider,
  completeEscalation,
  handOverOutputs,
  leaveAddressOut,
  leaveOneHome,
  linkMentioned,
  noteReview,
  planReview,
  setDueTime,
  takeTheRest,
} from './details';
import type { Fixer } from './fix';
import { mergeNear, mergeSame, sayAsOrder, splitActions, splitCrowded } from './names';
import { giveOwner, giveStage, removeEmptyLane, removeEmptyStage, removeUnusedTool } from './ownership';
import { leadBack, leadHere, leadThrough, leadToEnd, removeStart, removeStep, straighten, wordWay } from './ways';

/** Who proposes what to do, by the id of the rule. A rule that only a person can satisfy, with a better name or a number, is not here. */
export const FIXERS: ReadonlyMap<string, Fixer> = new Map([
  ['no-orphan-steps', removeStep],
  ['every-step-owned', giveOwner],
  ['every-step-staged', giveStage],
  ['one-start', removeStart],
  ['reachable-from-start', leadHere],
  ['reaches-an-end', leadToEnd],
  ['loops-lead-out', leadToEnd],
  ['decision-outcomes', wordWay],
  ['approval-complete', completeApproval],
  ['submissions-come-before', submitLess],
  ['submissions-on-every-way', submitLess],
  ['critical-not-skipped', leadThrough],
  ['escalation-complete', completeEscalation],
  ['no-self-approval', chooseApprover],
  ['approvers-agree-how', chooseApprovalRule],
  ['rejected-goes-back', leadBack],
  ['no-duplicate-names', mergeSame],
  ['no-near-duplicates', mergeNear],
  ['safe-tool-addresses', leaveAddressOut],
  ['no-empty-lanes', removeEmptyLane],
  ['no-empty-stages', removeEmptyStage],
  ['review-in-time', noteReview],
  ['no-lines-through-steps', straighten],
  ['one-record-of-truth', leaveOneHome],
  ['approval-has-submission', submitWorkBefore],
  ['approval-has-due-time', setDueTime],
  ['decision-has-decider', chooseDecider],
  ['decision-takes-all', takeTheRest],
  ['handoff-has-package', handOverOutputs],
  ['verb-first', sayAsOrder],
  ['one-action', splitActions],
  ['not-overloaded', splitCrowded],
  ['tools-are-used', removeUnusedTool],
  ['named-tools-linked', linkMentioned],
  ['review-planned', planReview],
]);
