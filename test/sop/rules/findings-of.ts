import type { SopDocument } from '../../../src/sop/model/sop-document';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import type { Rule } from '../../../src/sop/rules/rule';

/** What one rule says, by the id of the culprit. */
export function findingsOf(rule: Rule, sop: SopDocument, today?: string): Record<string, string> {
  const findings = lintSop(sop, { rules: [rule], ...(today === undefined ? {} : { today }) });
  return Object.fromEntries(findings.map(({ subject, message }) => [subject.id, message]));
}
