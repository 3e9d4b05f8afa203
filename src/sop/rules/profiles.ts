import type { CheckProfile } from '../model/check';
import type { Severity } from '../model/finding';
import type { Rule } from './rule';

/** What a profile makes of one rule. */
interface Change {
  /** How strict takes it; absent: as standard does. */
  readonly strict?: Severity;
  /** Sketch does not ask it yet. */
  readonly sketch?: 'off';
  readonly why: string;
}

const RAISED = 'error' as const;
const LATER = 'off' as const;

/**
 * What strict and sketch do differently from standard, rule by rule. Strict raises what goes wrong between people once an SOP is in force:
 * who answers, what is handed over, what may not be skipped. Sketch leaves out whatever only says “not there yet”, and keeps what is
 * broken: what contradicts itself, leads round without an end, names what is gone, could harm, or cannot be read on the drawing. A rule
 * that is not in the table is the same in all three.
 */
export const PROFILE_CHANGES: Readonly<Record<string, Change>> = {
  'no-orphan-steps': { sketch: LATER, why: 'Steps are put down first and joined afterwards' },
  'every-step-owned': { sketch: LATER, why: 'What is done is often known before who does it' },
  'every-step-staged': { sketch: LATER, why: 'Stages are drawn around the work later' },
  'one-start': { sketch: LATER, why: 'A draft may have no beginning yet, or several pieces' },
  'at-least-one-end': { sketch: LATER, why: 'The end is the last thing that is drawn' },
  'reachable-from-start': { sketch: LATER, why: 'Pieces of a draft are joined later' },
  'reaches-an-end': { sketch: LATER, why: 'Ways that stop are where drawing goes on' },
  'decision-outcomes': { sketch: LATER, why: 'Branches get their words once they are all there' },
  'approval-complete': { sketch: LATER, why: 'That something is approved comes first, by whom and what then comes later' },
  'linked-sop-named': { strict: RAISED, sketch: LATER, why: 'Work that goes on in an SOP that nobody can name stops there' },
  'no-placeholders': {
    strict: RAISED,
    sketch: LATER,
    why: 'An open question is fine in a draft, and nobody’s work in an SOP that is in force',
  },
  'no-empty-names': { sketch: LATER, why: 'A box may stand for something that has no name yet' },
  'critical-not-skipped': { strict: RAISED, sketch: LATER, why: 'A critical step that can be left out is left out when time is short' },
  'critical-has-result': { strict: RAISED, sketch: LATER, why: 'Nobody can tell whether a critical step was done without its result' },
  'escalation-complete': { strict: RAISED, sketch: LATER, why: 'Half an escalation fails on the day it is needed' },
  'no-self-approval': { strict: RAISED, sketch: LATER, why: 'An audit refuses approvals of one’s own work' },
  'approvers-agree-how': { strict: RAISED, sketch: LATER, why: 'With several approvers it must be certain when it is approved' },
  'submissions-on-every-way': { strict: RAISED, sketch: LATER, why: 'An approval without its paper stands still or is waved through' },
  'rejected-goes-back': { strict: RAISED, why: 'What is rejected and goes ahead all the same was never up for approval' },
  'threshold-ranges': { strict: RAISED, why: 'A number that belongs to two ways, or to none, stops the work' },
  'no-duplicate-names': { strict: RAISED, why: 'Two roles of one name make nobody responsible' },
  'no-near-duplicates': { sketch: LATER, why: 'Names are made alike when the draft stands' },
  'no-empty-lanes': { sketch: LATER, why: 'Lanes are drawn before their steps' },
  'no-empty-stages': { sketch: LATER, why: 'Stages are drawn before their steps' },
  'review-in-time': {
    strict: RAISED,
    sketch: LATER,
    why: 'An SOP that nobody looked at in time is not to be relied on; a draft has no date to keep',
  },
  'one-record-of-truth': {
    strict: RAISED,
    sketch: LATER,
    why: 'Two homes of one record differ sooner or later, mostly in front of the client',
  },
  'approval-has-due-time': { strict: 'warning', sketch: LATER, why: 'Work that waits for a yes is stuck without anybody noticing' },
  'decision-takes-all': { strict: 'warning', sketch: LATER, why: 'Whoever gets the missing answer makes something up' },
  'metrics-have-targets': { sketch: LATER, why: 'Targets are agreed once it is known what is measured' },
  'one-action': { sketch: LATER, why: 'Steps are taken apart when all of them are there' },
  'approval-has-submission': { strict: 'warning', sketch: LATER, why: 'Who approves should know what lies before them' },
  'decision-has-question': { strict: 'warning', sketch: LATER, why: 'Without the question everybody answers another one' },
  'decision-has-decider': { strict: 'warning', sketch: LATER, why: 'A decision of nobody waits' },
  'handoff-has-package': { strict: 'warning', sketch: LATER, why: 'Most work is lost where it changes hands' },
  'no-ping-pong': {
    strict: 'warning',
    sketch: LATER,
    why: 'Work that goes to and fro takes weeks; in a draft it is often one step drawn as three',
  },
  'verb-first': { sketch: LATER, why: 'Names are polished at the end' },
  'short-names': { sketch: LATER, why: 'Names are polished at the end' },
  'not-overloaded': { sketch: LATER, why: 'A draft is split when all of it is there' },
  'tools-are-used': { sketch: LATER, why: 'Tools are listed before they are linked' },
  'named-tools-linked': { strict: 'warning', sketch: LATER, why: 'Nobody finds a tool by its name in a sentence when it is replaced' },
  'review-planned': { strict: 'warning', sketch: LATER, why: 'What nobody looks at again is wrong within a year' },
};

/** How a profile takes a rule; null: it does not ask it. */
export function severityIn(profile: CheckProfile, { id, severity }: Pick<Rule, 'id' | 'severity'>): Severity | null {
  const change = PROFILE_CHANGES[id];
  if (profile === 'sketch') return change?.sketch === 'off' ? null : severity;
  return profile === 'strict' ? (change?.strict ?? severity) : severity;
}
