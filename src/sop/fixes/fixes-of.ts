import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { checkSop, type LintOptions } from '../rules/check-sop';
import type { Fix } from './fix';
import { FIXERS } from './index';
import { triedFixes } from './tried-fixes';

/** The ways to put a finding right that hold what they promise. Ask for one finding, when somebody looks at it. */
export function fixesOf(sop: SopDocument, finding: Finding, options: LintOptions = {}): readonly Fix[] {
  if (!FIXERS.has(finding.rule)) return [];
  return [...triedFixes(sop, finding, checkSop(sop, options), options)].flatMap((tried) => (tried === undefined ? [] : [tried.fix]));
}
