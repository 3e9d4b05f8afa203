import type { SopDocument } from '../../../src/sop/model/sop-document';
import { lintSop } from '../../../src/sop/rules/lint-sop';
import type { Rule } from '../../../src/sop/rules/rule';

/** What one rule says, by the id of the culprit. */
export function findingsOf(rule: Rule, sop: SopDocument): Record<string, string> {
  return Object.fromEntries(lintSop(sop, [rule]).map(({ subject, message }) => [subject.id, message]));
}
