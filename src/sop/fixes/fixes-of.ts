import { runPlain } from '../commands/run-plain';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { type LintOptions, lintSop } from '../rules/lint-sop';
import type { Fix } from './fix';
import { FIXERS } from './index';

/**
 * The ways to put a finding right. Each has been tried on a copy: the finding is gone afterwards, and no error is there that was not
 * there before. That costs a check for each proposal, so ask for one finding, when somebody looks at it.
 */
export function fixesOf(sop: SopDocument, finding: Finding, options: LintOptions = {}): readonly Fix[] {
  const proposals = FIXERS.get(finding.rule)?.(sop, finding, options.today ?? null) ?? [];
  if (proposals.length === 0) return [];
  const before = lintSop(sop, options);
  return proposals.filter((fix) => putsRight(sop, finding, fix, before, options));
}

function putsRight(sop: SopDocument, finding: Finding, { command, input }: Fix, before: readonly Finding[], options: LintOptions): boolean {
  const result = runPlain(sop, command, input);
  if ('refused' in result) return false;
  const after = lintSop(result.sop, options);
  const isSame = (one: Finding) => placeOf(one) === placeOf(finding);
  if (after.some((one) => isSame(one) && one.message === finding.message)) return false;
  if (after.filter(isSame).length >= before.filter(isSame).length) return false;
  const known = errorsIn(before);
  return [...errorsIn(after)].every(([place, count]) => count <= (known.get(place) ?? 0));
}

const placeOf = ({ rule, subject }: Finding) => `${rule} ${subject.table} ${subject.id}`;

function errorsIn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const one of findings) if (one.severity === 'error') errors.set(placeOf(one), (errors.get(placeOf(one)) ?? 0) + 1);
  return errors;
}
