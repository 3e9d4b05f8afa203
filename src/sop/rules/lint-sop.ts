import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { RULES } from './index';
import type { Rule } from './rule';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** What the rules say of an SOP: errors first, then in the order of the rules and of the tables. The same SOP gives the same list. */
export function lintSop(sop: SopDocument, rules: readonly Rule[] = RULES): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    rule.check(sop, (table, id, message) => findings.push({ rule: rule.id, severity: rule.severity, subject: { table, id }, message }));
  }
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
