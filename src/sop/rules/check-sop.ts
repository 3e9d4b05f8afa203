import type { CheckProfile } from '../model/check';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { RULES } from './index';
import { severityIn } from './profiles';
import type { Rule } from './rule';
import { partWaived, type WaivedFinding } from './waived';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

export interface LintOptions {
  /** Absent: every rule. */
  readonly rules?: readonly Rule[];
  /** ISO 8601 date. Absent: nothing is late, so that the same SOP always gives the same list. */
  readonly today?: string;
  /** How closely to look. Absent: as the SOP says. */
  readonly profile?: CheckProfile;
}

export interface Checked {
  /** What counts: errors first, then in the order of the rules and of the tables. */
  readonly findings: readonly Finding[];
  /** What somebody decided to live with, in the same order. */
  readonly waived: readonly WaivedFinding[];
}

/** How closely an SOP is looked at. */
export function profileOf(sop: SopDocument, { profile }: LintOptions = {}): CheckProfile {
  return profile ?? sop.profile.checkProfile ?? 'standard';
}

/** Everything that the rules say of an SOP under its profile, and what of it is waived. The same SOP gives the same lists. */
export function checkSop(sop: SopDocument, options: LintOptions = {}): Checked {
  const slices = checkInSlices(sop, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same, one rule after the other, for who must not be kept waiting: between two of them there is time for something else. */
export function* checkInSlices(sop: SopDocument, options: LintOptions = {}): Generator<undefined, Checked> {
  const { rules = RULES, today } = options;
  const profile = profileOf(sop, options);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = severityIn(profile, rule);
    if (severity === null) continue;
    const { id } = rule;
    rule.check(
      sop,
      (table, subject, message) => findings.push({ rule: id, severity, subject: { table, id: subject }, message }),
      today ?? null,
    );
    yield;
  }
  return partWaived(
    sop,
    findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]),
  );
}
