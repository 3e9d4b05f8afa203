import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { RULES } from './index';
import type { Rule } from './rule';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

export interface LintOptions {
  /** Absent: every rule. */
  readonly rules?: readonly Rule[];
  /** ISO 8601 date. Absent: nothing is late, so that the same SOP always gives the same list. */
  readonly today?: string;
}

/** What the rules say of an SOP: errors first, then in the order of the rules and of the tables. The same SOP gives the same list. */
export function lintSop(sop: SopDocument, options: LintOptions = {}): readonly Finding[] {
  const slices = lintInSlices(sop, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same, one rule after the other, for who must not be kept waiting: between two of them there is time for something else. */
export function* lintInSlices(sop: SopDocument, { rules = RULES, today }: LintOptions = {}): Generator<undefined, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { id, severity } = rule;
    rule.check(
      sop,
      (table, subject, message) => findings.push({ rule: id, severity, subject: { table, id: subject }, message }),
      today ?? null,
    );
    yield;
  }
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
