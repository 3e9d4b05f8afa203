import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { checkSop, type LintOptions } from './check-sop';

export type { LintOptions } from './check-sop';

/** What the rules say of an SOP and nobody waived: errors first, then in the order of the rules and of the tables. */
export function lintSop(sop: SopDocument, options: LintOptions = {}): readonly Finding[] {
  return checkSop(sop, options).findings;
}
