import { runPlain } from '../commands/run-plain';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { type Checked, checkInSlices, type LintOptions } from '../rules/check-sop';
import type { Fix } from './fix';
import { FIXERS } from './index';

/** A fix that was tried on a copy and holds what it promises. */
export interface TriedFix {
  readonly fix: Fix;
  /** The SOP as it would be. */
  readonly sop: SopDocument;
  /** What the check would say then. */
  readonly checked: Checked;
}

/**
 * The ways to put a finding right, one after the other. Each has been tried on a copy: the finding is gone afterwards, and no error is
 * there that was not there before. That costs a check for each proposal, so it goes on in slices; `undefined` says “not through yet”.
 */
export function* triedFixes(
  sop: SopDocument,
  finding: Finding,
  before: Checked,
  options: LintOptions,
): Generator<TriedFix | undefined, undefined> {
  const proposals = FIXERS.get(finding.rule)?.(sop, finding, options.today ?? null) ?? [];
  for (const fix of proposals) {
    const result = runPlain(sop, fix.command, fix.input);
    yield;
    if ('refused' in result) continue;
    const checked = yield* checkInSlices(result.sop, options);
    if (putsRight(finding, before.findings, checked.findings)) yield { fix, sop: result.sop, checked };
  }
}

function putsRight(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
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
