import { runPlain } from '../commands/run-plain';
import type { Finding } from '../model/finding';
import type { SopDocument } from '../model/sop-document';
import { type LintOptions, lintSop } from '../rules/lint-sop';
import type { Fix } from './fix';
import { fixesOf } from './fixes-of';

interface Fixed {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Puts right, one after the other, whatever can be put right without asking anybody. */
export function fixAllSure(sop: SopDocument, options: LintOptions = {}): { readonly sop: SopDocument; readonly fixed: readonly Fixed[] } {
  const fixed: Fixed[] = [];
  const tried = new Set<string>();
  let now = sop;
  for (;;) {
    const finding = lintSop(now, options).find(({ rule, subject, message }) => !tried.has(`${rule} ${subject.id} ${message}`));
    if (finding === undefined) return { sop: now, fixed };
    tried.add(`${finding.rule} ${finding.subject.id} ${finding.message}`);
    const fix = fixesOf(now, finding, options).find(({ isSure }) => isSure);
    const result = fix === undefined ? undefined : runPlain(now, fix.command, fix.input);
    if (fix === undefined || result === undefined || 'refused' in result) continue;
    now = result.sop;
    fixed.push({ finding, fix });
  }
}
